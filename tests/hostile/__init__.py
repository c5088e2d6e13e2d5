"""What means harm, each fault by the real command or by what stands for it."""

"""What the tests see of the code: the lines and branches they run, and the changes they notice."""

"""What the linter is measured by: each module is one benchmark and runs as `python -m benchmarks.<name>`."""

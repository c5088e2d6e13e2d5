"""What the linter is measured by: each module or package is one benchmark and runs as
`python -m benchmarks.<name>`.
"""

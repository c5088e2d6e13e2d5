"""How long whole runs take, beside a bare interpreter, plain reading, a naive linter and
the peers that are installed.

Every contestant runs as a process of its own over the same files, in turns; medians and
ratios are what counts.

    python -m benchmarks.speed [--sizes 1,200,1000] [--corpus FOLDER] [--peers FOLDER …] [--write]
"""

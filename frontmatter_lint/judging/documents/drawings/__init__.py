"""Drawings: diagrams, boxes, branches, trees of files, badges."""

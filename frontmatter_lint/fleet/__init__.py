"""From all agents of a run to what only several of them show: this room alone compares
agents with each other.
"""

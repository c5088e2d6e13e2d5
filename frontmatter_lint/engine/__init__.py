"""From agents and rules to a report: only this room runs rules, places problems and hides
what is known.
"""

"""From files to agents: only this room knows which files are agents, what each tool
accepts, and which models exist.
"""

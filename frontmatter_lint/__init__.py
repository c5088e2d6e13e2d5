"""lint-agents: validates the model choice of AI-agent definition files and proves what it says."""

__version__ = "0.2.0"

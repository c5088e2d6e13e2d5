"""Which agent should use which model, read from the documents in which a team wrote that
down.

What counts in Markdown: tables with a column of agents and one of models, whatever they
are called where the agents are those of the project; lists of agents below a heading or
lead-in that names a model, and lists that name each with its own; sections that carry the
name of an agent and state its model. Prose, examples, quotes and tables of costs or of
a course of work assign nothing. Registries in YAML, JSON and TOML are read as trees; other
markups become Markdown first (`markups`).
"""

"""What words mean: models, agents, headings of columns, and what takes a statement back."""

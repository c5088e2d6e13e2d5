"""From values to text: only this room knows the formats."""

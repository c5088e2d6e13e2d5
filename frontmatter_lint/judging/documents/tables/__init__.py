"""Tables, whatever their columns are called."""

"""From words and documents to what the work needs: only this room knows vocabulary,
policies and documents.
"""

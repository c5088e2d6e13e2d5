"""What a document is written in, turned into Markdown of as many lines, so that one reader reads
them all and every line keeps its number.

`converted` chooses by the name of the file; the others each know one markup.
"""

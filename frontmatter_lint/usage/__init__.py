"""From what runtimes wrote down to what really ran: this room alone reads transcripts,
telemetry and results of evaluations.
"""

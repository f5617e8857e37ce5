"""bytes → Source: encoding, one module per format, title and date, and what is not the study text (noise)."""

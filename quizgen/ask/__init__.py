"""Deck → Questions: one module per kind; every stem stands alone and every answer is the only right one."""

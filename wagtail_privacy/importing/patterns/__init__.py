"""How facts are written: addresses, dates, names, numbers, and what stands for them."""

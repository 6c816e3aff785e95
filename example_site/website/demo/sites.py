"""The two sites of the demo: one installation, two organisations that share nothing."""

from website.demo.savstrand import SAVSTRAND
from website.demo.selkaluoto import SELKALUOTO


SITES = (SELKALUOTO, SAVSTRAND)

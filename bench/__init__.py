"""What `make bench` runs: conferences made up from a seed, compiled and measured beside typst."""

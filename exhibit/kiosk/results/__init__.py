"""What those who agreed leave behind: counts, in closed batches, and nothing about any one visit."""

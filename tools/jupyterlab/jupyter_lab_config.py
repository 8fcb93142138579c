"""Settings of `make lab`: JupyterLab fetches no news, looks for no update, offers no catalogue."""

from __future__ import annotations

from pathlib import Path

from traitlets.config import get_config

settings = get_config()
settings.LabApp.news_url = None
settings.LabApp.check_for_updates_class = "jupyterlab.NeverCheckForUpdate"
settings.LabApp.extension_manager = "readonly"
# The file overrides.json beside this one keeps it from asking whether it may.
settings.LabApp.app_settings_dir = str(Path(__file__).parent)

"""Made from `data/terminals.yaml` by `scripts/compile_data.py`; do not edit."""

DATA = {
'source': 'https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda and https://terminfo.dev/extensions/osc-8-hyperlinks',
'verified_on': '2026-11-26',
'programs': ['iTerm.app','WezTerm','vscode','Hyper','ghostty','WarpTerminal'],
'terms': ['xterm-kitty','xterm-ghostty','wezterm','alacritty','foot','foot-extra'],
'variables': ['WT_SESSION','KITTY_WINDOW_ID','DOMTERM'],
'vte': 5202,
'between': ['TMUX','STY'],
}

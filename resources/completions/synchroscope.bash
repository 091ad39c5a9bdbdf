# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for bash. What can be said is asked of the program, so that it is always what this version understands.

_synchroscope()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} program=${COMP_WORDS[0]} command= i
    for ((i = 1; i < COMP_CWORD; ++i)); do
        [[ ${COMP_WORDS[i]} == -* ]] || { command=${COMP_WORDS[i]}; break; }
    done
    local help
    help=$("$program" ${command:+"$command"} --help 2>/dev/null) || { help=$("$program" --help 2>/dev/null); command=; }

    # The words after an option that are said with bars: sync|async
    local choices
    choices=$(sed -n "s/^ *\(-[a-zA-Z],\)\?$before \([a-z0-9-]*|[a-zA-Z0-9|:-]*\).*/\2/p" <<<"$help" 2>/dev/null)
    if [[ -n $choices ]]; then
        mapfile -t COMPREPLY < <(compgen -W "${choices//|/ }" -- "$word")
    elif [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(grep -oE '^ +(-[a-zA-Z],)?--[a-z-]+' <<<"$help" | grep -oE -- '--[a-z-]+')" -- "$word")
    else
        local names
        names=$("$program" list 2>/dev/null | cut -d' ' -f1)
        [[ -n $command ]] || names+=" $(sed -n '/^Subcommands:/,/^$/s/^ *\([a-z]*\) .*/\1/p' <<<"$help")"
        if [[ $command == bench || $command == soak ]]; then
            names=$(sed -n '/^There are:/,$s/^ *\([a-z0-9-]*\) .*/\1/p' <<<"$help")
        fi
        mapfile -t COMPREPLY < <(compgen -W "$names" -- "$word"; compgen -f -- "$word")
        compopt -o filenames 2>/dev/null
    fi
}
complete -F _synchroscope synchroscope

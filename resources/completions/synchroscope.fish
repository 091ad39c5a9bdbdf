# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for fish. What can be said is asked of the program, so that it is always what this version understands.

function __synchroscope_command
    for word in (commandline -opc)[2..]
        string match -q -- '-*' $word; or begin
            echo $word
            return
        end
    end
end

function __synchroscope_options
    synchroscope (__synchroscope_command) --help 2>/dev/null | string match -rg '^ +(?:-[a-zA-Z],)?(--[a-z-]+)'
end

function __synchroscope_names
    switch (__synchroscope_command)
        case bench soak
            synchroscope (__synchroscope_command) --help 2>/dev/null | sed -n '/^There are:/,$s/^ *\([a-z0-9-]*\) .*/\1/p'
        case '*'
            synchroscope list 2>/dev/null | string match -rg '^([a-z0-9-]+)'
    end
end

complete -c synchroscope -n 'test -z (__synchroscope_command)' -a '(synchroscope --help 2>/dev/null | sed -n "/^Subcommands:/,/^\$/s/^ *\([a-z]*\) .*/\1/p")'
complete -c synchroscope -a '(__synchroscope_names)'
complete -c synchroscope -n 'string match -q -- "-*" (commandline -ct)' -a '(__synchroscope_options)'

// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a wrong version of a source file: mutate MUTATION FOLDER OUT. The mutation names the source, and says which
// text becomes which: each must stand in it exactly once, so that none goes stale in silence.
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

namespace {

std::string contentsOf(const std::string &path)
{
    std::ifstream file(path);
    if (!file)
        throw "cannot read " + path;
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// The lines up to one that is only `mark`.
std::string linesUpTo(std::istream &lines, const std::string &mark)
{
    std::string text;
    for (std::string line; std::getline(lines, line);) {
        if (line == mark)
            return text.substr(0, text.size() - (text.empty() ? 0 : 1));
        text += line + '\n';
    }
    throw "there is no line " + mark;
}

void replaceOnce(std::string &source, const std::string &from, const std::string &to)
{
    const std::size_t at = source.find(from);
    if (from.empty() || at == std::string::npos || source.find(from, at + 1) != std::string::npos)
        throw "this does not stand exactly once in the source:\n" + from;
    source.replace(at, from.size(), to);
}

void mutate(const std::string &mutation, const std::string &folder, const std::string &out)
{
    std::istringstream lines(contentsOf(mutation));
    std::string source;
    bool changed = false;
    for (std::string line; std::getline(lines, line);) {
        constexpr const char *key = "source: ";
        if (line.rfind(key, 0) == 0)
            source = contentsOf(folder + '/' + line.substr(std::string(key).size()));
        if (line != "<<<<")
            continue;
        const std::string from = linesUpTo(lines, "====");
        replaceOnce(source, from, linesUpTo(lines, ">>>>"));
        changed = true;
    }
    if (!changed)
        throw std::string("it changes nothing");
    std::ofstream(out) << source;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    try {
        mutate(argv[1], argv[2], argv[3]);
    } catch (const std::string &what) {
        std::cerr << argv[1] << ": " << what << '\n';
        return 1;
    }
    return 0;
}

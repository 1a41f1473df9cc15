#include "app/cli/command_reference.h"

#include <fmt/format.h>

#include <string_view>

namespace tiers::cli {
namespace {

/// Text as troff sets it: no letter is a request, hyphens are those that one types.
std::string troff(std::string_view text) {
    std::string result;
    bool begins_line = true;
    for (const char c : text) {
        if (begins_line && (c == '.' || c == '\'')) result += "\\&";
        if (c == '\\')
            result += "\\e";
        else if (c == '-')
            result += "\\-";
        else
            result += c;
        begins_line = c == '\n';
    }
    return result;
}

std::string flag_entry(const FlagReference& flag) {
    std::string names;
    for (const auto& name : flag.names) names += fmt::format("{}\\fB{}\\fR", names.empty() ? "" : ", ", troff(name));
    if (!flag.value.empty()) names += fmt::format(" \\fI{}\\fR", troff(flag.value));
    return fmt::format(".TP\n{}\n{}\n", names, troff(flag.description));
}

std::string command_entry(const CommandReference& command) {
    std::string text = fmt::format(".SS tiers {}", troff(command.name));
    for (const auto& place : command.places) text += fmt::format(" {}", troff(place));
    text += fmt::format("\n{}.\n", troff(command.description));
    for (const auto& flag : command.flags) text += flag_entry(flag);
    if (!command.footer.empty()) text += fmt::format(".PP\n.nf\n{}\n.fi\n", troff(command.footer));
    return text;
}

} // namespace

std::string manual_page(const std::vector<CommandReference>& commands, const std::string& version) {
    std::string page =
        fmt::format(".TH TIERS 1 \"\" \"Tiers {}\" \"User Commands\"\n"
                    ".SH NAME\ntiers \\- design, run and break web architectures\n"
                    ".SH SYNOPSIS\n.B tiers\n\\fICOMMAND\\fR [\\fIOPTION\\fR]... [\\fIFILE\\fR]...\n"
                    ".SH DESCRIPTION\n"
                    "Simulates web architectures request by request, judges them against challenges, and "
                    "draws and reports them. It works without a display. The studio is\n"
                    ".BR tiers\\-studio (1).\n"
                    ".SH COMMANDS\n",
                    version);
    for (const auto& command : commands) page += command_entry(command);
    return page + ".SH EXIT STATUS\n"
                  ".TP\n0\nSuccess.\n"
                  ".TP\n1\nA constraint is missed, figures differ, or a document is invalid (validate).\n"
                  ".TP\n2\nUsage.\n"
                  ".TP\n3\nA file that cannot be read or written or is invalid.\n"
                  ".TP\n4\nInternal error.\n"
                  ".SH ENVIRONMENT\n"
                  ".TP\n.B TIERS_CHALLENGES\nThe folder that holds the challenges, instead of the installed one.\n"
                  ".TP\n.B NO_COLOR\nWhere set, text has no colours.\n"
                  ".SH SEE ALSO\n.BR tiers\\-studio (1)\n";
}

} // namespace tiers::cli

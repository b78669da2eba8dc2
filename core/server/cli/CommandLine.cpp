// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/cli/CommandLine.h"

namespace autospace {

using namespace Qt::StringLiterals;

std::expected<CommandLine, QString> CommandLine::parse(const QStringList& arguments, const QStringList& switches) {
    CommandLine line;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (!argument.startsWith(u"--"_s)) {
            if (argument.startsWith(u'-') && argument.size() > 1)
                return std::unexpected(u"'%1' is not known; flags begin with two dashes. See --help."_s.arg(argument));
            if (line.command.isEmpty())
                line.command = argument;
            else
                line.operands << argument;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = equals < 0 ? argument.sliced(2) : argument.sliced(2, equals - 2);
        if (line.has(name)) return std::unexpected(u"--%1 is given twice."_s.arg(name));
        if (equals >= 0)
            line.flags.insert(name, argument.sliced(equals + 1));
        else if (switches.contains(name))
            line.flags.insert(name, u"true"_s);
        else if (i + 1 < arguments.size())
            line.flags.insert(name, arguments[++i]);
        else
            return std::unexpected(u"--%1 needs a value behind it."_s.arg(name));
    }
    return line;
}

} // namespace autospace

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <expected>

namespace autospace {

// The arguments of one run: a command ("serve", "import garages"), what it is about, and flags. Settings are flags of
// their own name; some commands have flags besides.
struct CommandLine {
    QString command; // empty: none was given
    QStringList operands;
    QHash<QString, QString> flags; // without the dashes; a switch has the value "true"

    // switches: flags that take no value. Error: which argument, and what is allowed.
    [[nodiscard]] static std::expected<CommandLine, QString> parse(const QStringList& arguments,
                                                                   const QStringList& switches);

    [[nodiscard]] bool has(const QString& flag) const { return flags.contains(flag); }
};

} // namespace autospace

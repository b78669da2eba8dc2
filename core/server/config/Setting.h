// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace autospace {

// One thing that can be set: by flag (--listen), environment (AUTOSPACE_LISTEN) or file (listen = …), in this order.
struct Setting {
    enum class Kind { Text, Word, Integer, Switch, File, Secret };

    const char* name;         // as in the flag and the file; the environment's is upper case with underscores
    Kind kind = Kind::Text;
    const char* standard = ""; // when nobody says anything
    const char* help = "";
    QStringList words = {}; // Word: what is allowed
    qint64 minimum = 0;     // Integer
    qint64 maximum = 0;

    [[nodiscard]] QString environmentName() const {
        return QStringLiteral("AUTOSPACE_") + QString::fromLatin1(name).toUpper().replace(u'-', u'_');
    }
    // What may stand there, for messages.
    [[nodiscard]] QString allowed() const;
};

} // namespace autospace

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/config/Setting.h"

#include <QHash>

#include <expected>

namespace autospace {

// The settings of one run, gathered from the command line, the environment and one file. The first that names a
// setting wins. A value that is not allowed, or a name that does not exist, is refused with what is allowed.
class Settings {
public:
    using Environment = QHash<QString, QString>;

    // Every setting there is.
    [[nodiscard]] static const QList<Setting>& known();

    // flags: name → value as given on the command line. The file is that of --config or AUTOSPACE_CONFIG: INI
    // (name = value) or, with the ending .json, one JSON object. Error: sentences for a person, one per line.
    [[nodiscard]] static std::expected<Settings, QString> gather(const QHash<QString, QString>& flags,
                                                                 const Environment& environment);

    [[nodiscard]] QString text(const char* name) const { return m_values.value(QLatin1StringView(name)); }
    [[nodiscard]] qint64 number(const char* name) const { return text(name).toLongLong(); }
    [[nodiscard]] bool isOn(const char* name) const { return text(name) == QLatin1StringView("true"); }
    // "the command line", "the environment (AUTOSPACE_LISTEN)", "FILE" or "the default".
    [[nodiscard]] QString origin(const char* name) const { return m_origins.value(QLatin1StringView(name)); }

private:
    [[nodiscard]] QStringList take(const QHash<QString, QString>& values, const QString& origin);
    [[nodiscard]] static std::expected<QHash<QString, QString>, QString> readFile(const QString& path);

    QHash<QString, QString> m_values;
    QHash<QString, QString> m_origins;
};

} // namespace autospace

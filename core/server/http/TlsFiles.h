// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>

#include <expected>

namespace autospace {

// What TLS connections are served with: TLS 1.2 and 1.3 only, HTTP/1.1 only. Error: which file cannot be
// read or is not what it should be, or that key and certificate do not belong together.
[[nodiscard]] std::expected<QSslConfiguration, QString> loadTlsFiles(const QString& certificateFile,
                                                                     const QString& keyFile);

} // namespace autospace

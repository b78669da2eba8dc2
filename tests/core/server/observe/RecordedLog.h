// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/observe/LogSink.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace autospace {

// Keeps log lines; for one thread.
class RecordedLog : public LogSink {
public:
    void write(QByteArrayView line) override { lines.append(line.toByteArray()); }
    QJsonObject last() const { return QJsonDocument::fromJson(lines.last()).object(); }

    QList<QByteArray> lines;
};

} // namespace autospace

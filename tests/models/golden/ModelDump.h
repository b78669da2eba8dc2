// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace autospace {

// All roles of all rows of a model, as JSON with sorted keys, to be compared with a file in tests/golden. With
// AUTOSPACE_REWRITE_GOLDEN=1 in the environment the files are written instead.
class ModelDump {
public:
    static QByteArray of(const QAbstractItemModel& model) {
        QJsonArray rows;
        const auto roles = model.roleNames();
        for (int row = 0; row < model.rowCount(); ++row) {
            QJsonObject values;
            for (auto it = roles.cbegin(); it != roles.cend(); ++it)
                values.insert(QString::fromLatin1(*it), json(model.index(row, 0).data(it.key())));
            rows << values;
        }
        return QJsonDocument(rows).toJson();
    }

    static QByteArray of(const QVariant& value) {
        const QJsonValue written = json(value);
        return written.isArray() ? QJsonDocument(written.toArray()).toJson()
                                 : QJsonDocument(written.toObject()).toJson();
    }

    // Empty when it is as the file says; otherwise the first line that differs.
    static QString difference(const QByteArray& dump, const QString& file) {
        QFile golden(file);
        if (qEnvironmentVariableIntValue("AUTOSPACE_REWRITE_GOLDEN") == 1)
            return golden.open(QIODevice::WriteOnly) && golden.write(dump) == dump.size() ? QString()
                                                                                          : golden.errorString();
        if (!golden.open(QIODevice::ReadOnly)) return QStringLiteral("%1: %2").arg(file, golden.errorString());
        const QList<QByteArray> expected = golden.readAll().split('\n'), actual = dump.split('\n');
        for (qsizetype i = 0; i < std::max(expected.size(), actual.size()); ++i)
            if (expected.value(i) != actual.value(i))
                return QStringLiteral("%1:%2\n  is       %3\n  expected %4")
                    .arg(file)
                    .arg(i + 1)
                    .arg(QString::fromUtf8(actual.value(i)), QString::fromUtf8(expected.value(i)));
        return {};
    }

private:
    static QJsonValue json(const QVariant& value) {
        if (value.metaType() == QMetaType::fromType<QDateTime>())
            return value.toDateTime().isValid() ? value.toDateTime().toUTC().toString(Qt::ISODateWithMs) : QString();
        if (value.metaType() == QMetaType::fromType<QVariantList>()) {
            QJsonArray list;
            for (const QVariant& each : value.toList())
                list << json(each);
            return list;
        }
        if (value.metaType() == QMetaType::fromType<QVariantMap>()) {
            QJsonObject map;
            const QVariantMap values = value.toMap();
            for (auto it = values.cbegin(); it != values.cend(); ++it)
                map.insert(it.key(), json(*it));
            return map;
        }
        return QJsonValue::fromVariant(value);
    }
};

} // namespace autospace

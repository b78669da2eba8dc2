// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Field.h"
#include "core/domain/schema/Struct.h"

#include <QHash>
#include <QList>

#include <memory>

namespace autospace {

// The description of a Struct: its fields, and how to make an empty one.
class StructType {
public:
    using Factory = std::unique_ptr<Struct> (*)();

    StructType(QString name, Factory make, QList<Field> fields);
    virtual ~StructType() = default;
    Q_DISABLE_COPY_MOVE(StructType)

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const QList<Field>& fields() const { return m_fields; }
    // The field of that name, or null. The pointer lives as long as the type.
    [[nodiscard]] const Field* field(QStringView name) const;
    [[nodiscard]] std::unique_ptr<Struct> make() const { return m_make(); }

private:
    QString m_name;
    Factory m_make;
    QList<Field> m_fields;
    QHash<QString, qsizetype> m_index;
};

} // namespace autospace

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/CommandType.h"
#include "models/forms/FieldInput.h"
#include "models/import/CsvTable.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>

namespace autospace {

// How the columns of a file become the arguments of a command, and what a row comes to.
class ImportPlan {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)

public:
    // A cell that will not do, or a row, when column is empty.
    struct Problem {
        int line = 0; // in the file, from 1
        QString column;
        QString value;
        QString reason;
    };
    // By argument and folded text: the record that is meant; a null id when several are.
    using Names = QHash<QString, QHash<QString, Id>>;

    // fixed: arguments that are the same for every row, in the form of the wire.
    ImportPlan(const CommandType& command, QJsonObject fixed);

    // The arguments that columns can be for: all that a person types and that are not fixed.
    [[nodiscard]] const QList<const Field*>& fields() const { return m_fields; }
    [[nodiscard]] static bool isRequired(const Field& field);
    // For each column the argument of its name or label, each once; empty where there is none.
    [[nodiscard]] QStringList suggested(const QStringList& header) const;
    // What must be given and no column is for.
    [[nodiscard]] QList<const Field*> missing(const QStringList& mapping) const;

    // The texts of a column that names records are looked up first: these arguments.
    [[nodiscard]] QList<const Field*> references(const QStringList& mapping) const;
    [[nodiscard]] static QString folded(const QString& text) { return text.simplified().toCaseFolded(); }

    // The arguments of one row; problems has what is wrong with it.
    [[nodiscard]] QJsonObject arguments(const CsvTable& table, const CsvTable::Row& row, const QStringList& mapping,
                                        const Names& names, const FieldInput& input, const Formats& formats,
                                        QList<Problem>& problems) const;

private:
    [[nodiscard]] std::expected<Value, QString> value(const Field& field, const QString& cell, const Names& names,
                                                      const FieldInput& input, const Formats& formats) const;
    [[nodiscard]] const Field* field(const QString& name) const;

    const CommandType& m_command;
    QJsonObject m_fixed;
    QList<const Field*> m_fields;
};

} // namespace autospace

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"
#include "core/storage/StoreError.h"

#include <QByteArray>

namespace autospace {

// A prepared statement of either database. Bind, step until there is no row, reset. Parameters and columns count
// from 0. Used instead of QSqlQuery because values go to and from the database without QVariant, and because errors
// arrive with the database's own code and the name of the broken constraint.
class Statement {
public:
    virtual ~Statement() = default;

    virtual void bindNull(int parameter) = 0;
    virtual void bindBoolean(int parameter, bool value) = 0;
    virtual void bindInteger(int parameter, qint64 value) = 0;
    virtual void bindReal(int parameter, double value) = 0;
    virtual void bindText(int parameter, QStringView value) = 0;
    virtual void bindBytes(int parameter, QByteArrayView value) = 0;
    virtual void bindId(int parameter, const Id& value) = 0;

    // Executes at the first call. True when a row is there to be read.
    [[nodiscard]] virtual Stored<bool> step() = 0;
    // The rows that the execution inserted, updated or deleted.
    [[nodiscard]] virtual qint64 changedRows() const = 0;
    // Lets go of the rows and the locks that reading them holds; the bindings may be given anew.
    virtual void reset() = 0;

    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual bool boolean(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual double real(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    // Valid until the next step() or reset().
    [[nodiscard]] virtual QByteArrayView bytes(int column) const = 0;
    [[nodiscard]] virtual Id id(int column) const = 0;

    // Executes for the effect alone, inside a transaction. Where the database is far away the answer is not waited for:
    // a failure is told by whatever is asked of the connection next, at the latest by Connection::settle().
    [[nodiscard]] virtual Stored<> post() { return step().transform([](bool) {}); }
};

} // namespace autospace

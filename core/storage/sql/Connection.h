// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Dialect.h"
#include "core/storage/sql/Statement.h"

#include <memory>
#include <optional>

namespace autospace {

// One connection to either database, used by one thread. Its statements must be gone before it is.
class Connection {
public:
    virtual ~Connection() = default;
    [[nodiscard]] virtual Dialect dialect() const = 0;
    // Parameters are written as SqlText writes them.
    [[nodiscard]] virtual Stored<std::unique_ptr<Statement>> prepare(const QByteArray& sql) = 0;
    // Runs statements without parameters or results, separated by semicolons.
    [[nodiscard]] virtual Stored<> execute(const QByteArray& sql) = 0;
    // Whether a transaction is open in the database, as far as it has answered; some errors end it there.
    [[nodiscard]] virtual bool inTransaction() const = 0;
    // Whether the connection was lost.
    [[nodiscard]] virtual bool isLost() const = 0;
    // Connects again after a loss. Prepared statements are gone.
    [[nodiscard]] virtual Stored<> reconnect() = 0;
    // Stands for the content that the open snapshot holds: while it stays the same, nothing was written, by this
    // connection or any other. Nothing where the database cannot say, or where no row has been read yet.
    [[nodiscard]] virtual std::optional<quint32> contentVersion() const { return std::nullopt; }
    // Lets each transaction that only reads take about that many steps from now on, where steps can be counted; TooLong
    // beyond.
    virtual void limitSteps(qint64 steps) { Q_UNUSED(steps); }
    // Waits for everything that Statement::post() has sent; its first failure.
    [[nodiscard]] virtual Stored<> settle() { return {}; }
};

} // namespace autospace

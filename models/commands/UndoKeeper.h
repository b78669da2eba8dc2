// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Undo.h"
#include "models/Client.h"

#include <QTimer>

namespace autospace {

// Stands before the runner that pages give their commands to, and remembers how to take the last one back: for ten
// minutes, and until another command is given. Taking back is an ordinary command, so that the timeline shows both, and
// what somebody else has changed since is not overwritten.
class UndoKeeper final : public CommandRunner {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application has one")
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed)
    // What would be taken back: "Move".
    Q_PROPERTY(QString label READ label NOTIFY changed)
    // Another number for each change that can be taken back.
    Q_PROPERTY(int serial READ serial NOTIFY changed)
public:
    // Both outlive it.
    UndoKeeper(CommandRunner& inner, const Client& client);

    QFuture<CommandOutcome> run(const CommandOrder& order) override;
    Q_INVOKABLE void undo();
    void forget();

    [[nodiscard]] bool isAvailable() const { return m_undo.has_value(); }
    [[nodiscard]] QString label() const;
    [[nodiscard]] int serial() const { return m_serial; }

Q_SIGNALS:
    void changed();
    void undone();
    void refused(const QString& title, const QString& detail);

private:
    void keep(const CommandOrder& order, const RecordPtr& before, const CommandOutcome& outcome);

    CommandRunner& m_inner;
    const Client& m_client;
    std::optional<Undo> m_undo;
    QString m_command; // the one that would be taken back
    QTimer m_expiry;
    int m_serial = 0;
    int m_given = 0; // commands so far: only the last can be taken back
};

} // namespace autospace

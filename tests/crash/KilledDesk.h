// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Instant.h"

#include <QProcess>
#include <QSet>
#include <QStringList>

namespace autospace {

// The client program that is killed again and again, and what it had promised by then.
class KilledDesk {
public:
    // arguments: FOLDER SERVER EMAIL PASSWORD SLOT.
    KilledDesk(QStringList arguments, Instant from) : m_arguments(std::move(arguments)), m_first(from), m_next(from) {}
    ~KilledDesk() { kill(); }
    Q_DISABLE_COPY_MOVE(KilledDesk)

    // Starts it on its work. working: waits until it has promised something.
    [[nodiscard]] bool start(bool working);
    // SIGKILL; takes what it had still said.
    void kill();
    // Lets it send everything and end. False, with why in trouble(), when it does not.
    [[nodiscard]] bool drain();

    [[nodiscard]] const QSet<QString>& booked() const { return m_booked; }
    [[nodiscard]] const QSet<QString>& cancelled() const { return m_cancelled; }
    // "id status" as its cache had it in the end.
    [[nodiscard]] const QSet<QString>& shown() const { return m_shown; }
    [[nodiscard]] QByteArray trouble() { return m_trouble + m_process.readAllStandardError(); }

private:
    [[nodiscard]] bool await(QByteArrayView word, int timeoutMs);
    void take(const QByteArray& output);
    void run(Instant from, const QString& errand);

    QStringList m_arguments;
    Instant m_first, m_next;
    QProcess m_process;
    QByteArray m_line; // not whole yet
    QByteArray m_last; // the word of the last whole line
    QByteArray m_trouble;
    QSet<QString> m_booked, m_cancelled, m_shown;
};

} // namespace autospace

// SPDX-License-Identifier: GPL-3.0-or-later
// A client program without its window, made to be killed: it books a slot quarter after quarter, cancels every third
// booking, and says on standard output what was taken, once it was taken.
#include "core/domain/bookings/Booking.h"
#include "core/domain/ProductRegistry.h"
#include "net/Session.h"
#include "net/SystemEntropy.h"
#include "tests/fakes/NoKeychain.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

void say(const QString& line) {
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

[[noreturn]] void giveUp(const QString& why) {
    std::fputs(qPrintable(why + u'\n'), stderr);
    std::_Exit(3);
}

class DeskProgram : public QObject {
public:
    explicit DeskProgram(const QStringList& arguments)
        : m_arguments(arguments), m_session({.registry = productRegistry(),
                                             .dataFolder = arguments.at(1),
                                             .device = u"Test"_s,
                                             .clock = m_clock,
                                             .entropy = m_entropy,
                                             .keychain = [] { return std::make_unique<NoKeychain>(); },
                                             .passphraseCost = {1, 64, 1}}) {}

    void open() {
        m_session.accounts().then(this, [this](const QList<Account>& accounts) {
            const QString passphrase = u"a test's passphrase"_s;
            auto opened = accounts.isEmpty() ? m_session.signIn({m_arguments.at(2), m_arguments.at(3),
                                                                 m_arguments.at(4), Keep::Passphrase, passphrase})
                                             : m_session.open(accounts.first(), passphrase);
            opened.then(this, [this](const OpenOutcome& outcome) {
                if (!outcome) giveUp(u"not opened: "_s + outcome.error().detail);
                if (!outcome->outboxSetAside.isEmpty()) giveUp(u"the outbox was set aside"_s);
                say(u"open"_s);
                if (m_arguments.at(7) == u"book")
                    whenFilled();
                else
                    drain();
            });
        });
    }

private:
    // Nothing can be booked before the first sync has brought the slots.
    void whenFilled() {
        const SyncStatus& status = m_session.status();
        if (status.firstSync || !status.upToDateAt)
            QTimer::singleShot(20, this, [this] { whenFilled(); });
        else
            book(from());
    }
    [[nodiscard]] Instant from() const { return Instant::parse(m_arguments.at(6)).value(); }
    void book(Instant from) {
        const QJsonObject stay{{u"resource_id"_s, m_arguments.at(5)},
                               {u"starts_at"_s, from.toString()},
                               {u"ends_at"_s, from.plusMinutes(15).toString()},
                               {u"plate"_s, u"FL-77"_s}};
        m_session.run(u"bookings.create"_s, {}, stay).then(this, [this, from](const CommandOutcome& outcome) {
            if (!outcome) giveUp(u"not taken: "_s + outcome.error().rejection.detail.text());
            say(u"booked %1 %2"_s.arg(outcome->id->toString(), from.toString()));
            if (++m_count % 3 == 0)
                cancel(*outcome->id, from);
            else
                book(from.plusMinutes(15));
        });
    }
    void cancel(const Id& booking, Instant from) {
        m_session.run(u"bookings.cancel"_s, booking, {{u"reason"_s, u"test"_s}})
            .then(this, [this, booking, from](const CommandOutcome& outcome) {
                if (!outcome) giveUp(u"not taken: "_s + outcome.error().rejection.detail.text());
                say(u"cancelled "_s + booking.toString());
                book(from.plusMinutes(15));
            });
    }
    // Waits until the core has everything, then tells what is shown of the slot.
    void drain() {
        m_session.tryNow();
        const SyncStatus& status = m_session.status();
        if (status.link != SyncStatus::Link::InSync || !m_session.pending().isEmpty()) {
            if (status.attention > 0) giveUp(u"%1 commands need attention"_s.arg(status.attention));
            QTimer::singleShot(50, this, [this] { drain(); });
            return;
        }
        const Id slot = Id::parse(m_arguments.at(5)).value();
        m_session
            .read([slot, from = from()](const CacheReader& reader) {
                return reader.list<Booking>(Query()
                                                .where(u"resource_id"_s, Value(slot))
                                                .where(u"starts_at"_s, Op::GreaterOrEqual, Value(from)));
            })
            .then(this, [](const QList<std::shared_ptr<const Booking>>& bookings) {
                for (const auto& booking : bookings)
                    say(u"shown %1 %2"_s.arg(booking->id.toString(), toWord(booking->status)));
                say(u"done"_s);
                QCoreApplication::quit();
            });
    }

    QStringList m_arguments;
    SystemClock m_clock;
    SystemEntropy m_entropy;
    Session m_session;
    int m_count = 0;
};

} // namespace

// FOLDER SERVER EMAIL PASSWORD SLOT FROM book: books from the instant on until it is killed. With drain it ends when
// all is sent, after telling what it shows from the instant on.
int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    if (app.arguments().size() != 8) giveUp(u"FOLDER SERVER EMAIL PASSWORD SLOT FROM book|drain"_s);
    DeskProgram desk(app.arguments());
    desk.open();
    return QCoreApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LinkDoor.h"
#include "tests/app/ClientWindow.h"
#include "tests/app/CorePerson.h"
#include "tests/app/CoreProgram.h"
#include "tests/app/KeptSignIn.h"

#include <QtCore/QDirIterator>
#include <QtCore/QJsonArray>
#include <QtCore/QScopeGuard>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <future>

using namespace autospace;
using namespace Qt::StringLiterals;

#define SEEN(name) QVERIFY2(client.wait(name, 60'000), qPrintable(name + u" is not among: "_s + client.words().join(u" | "_s)))
#define CLICK(name) QVERIFY2(client.click(name), qPrintable(name + u" is not among: "_s + client.words().join(u" | "_s)))

// The shell around the pages, clicked through on the core's own program: nothing here is reached but by what a
// person sees.
class ShellTourTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_coreFolder;
    std::unique_ptr<CoreProgram> m_core;
    std::unique_ptr<QTemporaryDir> m_state; // of the case
    std::unique_ptr<KeptSignIn> m_manager;  // of all cases: the first sync is done once

    // Signed in for this run only, as there is no keychain here.
    [[nodiscard]] ClientWindow::Change as(const QString& email) const {
        return [this, email](StartOptions& options) {
            const QJsonObject account = m_core->account(email);
            options.server = QUrl(m_core->url());
            options.email = account[u"email"_s].toString();
            options.password = account[u"password"_s].toString();
        };
    }
    [[nodiscard]] ClientWindow::Change asManager(const QUrl& link = {}) const {
        return [this, link](StartOptions& options) {
            m_manager->fill(options);
            options.link = link;
        };
    }
    [[nodiscard]] QJsonObject manager() const { return m_core->account(u"manager@rheintal"_s); }
    [[nodiscard]] static QUrl linkTo(const QJsonObject& booking) { return QUrl(u"app://booking/"_s + booking[u"id"_s].toString()); }

private Q_SLOTS:
    void initTestCase() {
        m_coreFolder = std::make_unique<QTemporaryDir>();
        m_core = std::make_unique<CoreProgram>(m_coreFolder->path(), QStringLiteral(AUTOSPACE_BIN_DIR));
        QVERIFY2(m_core->start(), "the core does not listen");
    }
    void init() {
        m_state = std::make_unique<QTemporaryDir>();
        // Signing out wipes it.
        if (!m_manager || !m_manager->isThere()) m_manager = std::make_unique<KeptSignIn>(m_core->url(), manager());
        m_manager->forgetSettings();
    }

    void popupsOpenAndGiveTheFocusBack() {
        ClientWindow client(m_manager->folder(), asManager());
        SEEN(u"In sync"_s);
        QTRY_COMPARE(client.focusProblem(), QString());
        const QString before = client.focusName();
        CLICK(u"Search or run a command"_s);
        SEEN(u"Go to Bookings"_s);
        client.press(Qt::Key_Escape);
        QVERIFY(client.waitGone(u"Go to Bookings"_s));
        QTRY_COMPARE(client.focusProblem(), QString());
        client.press(Qt::Key_F1, Qt::ControlModifier);
        SEEN(u"Search by word or key"_s);
        client.type(u"walk"_s);
        SEEN(u"Walk-in: N"_s);
        QVERIFY(client.waitGone(u"Sync now: F5"_s));
        // The first takes back what was typed.
        client.press(Qt::Key_Escape);
        client.press(Qt::Key_Escape);
        QVERIFY(client.waitGone(u"Search by word or key"_s));
        QTRY_COMPARE(client.focusProblem(), QString());
        CLICK(u"4 notifications"_s);
        SEEN(u"Booking cancelled"_s);
        client.press(Qt::Key_Escape);
        QVERIFY(client.waitGone(u"Booking cancelled"_s));
        CLICK(u"In sync"_s);
        SEEN(u"Everything is sent and received."_s);
        CLICK(u"Sync now"_s);
        QVERIFY(client.waitGone(u"Everything is sent and received."_s));
        SEEN(u"In sync"_s);
        QTRY_COMPARE(client.focusProblem(), QString());
    }

    void pagesAreWalkedBackAndForward() {
        ClientWindow client(m_manager->folder(), asManager());
        SEEN(u"Check in or out"_s);
        CLICK(u"Bookings"_s);
        QVERIFY(client.waitGone(u"Check in or out"_s));
        QVERIFY(client.focus());
        CLICK(u"Slots"_s);
        QTRY_COMPARE(client.window().title(), u"Slots – Autospace"_s);
        client.press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(client.window().title(), u"Bookings – Autospace"_s);
        QTRY_COMPARE(client.focusProblem(), QString());
        client.press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(client.window().title(), u"Today – Autospace"_s);
        QTRY_COMPARE(client.focusProblem(), QString());
        client.press(Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(client.window().title(), u"Bookings – Autospace"_s);
        client.press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(client.window().title(), u"Today – Autospace"_s);
        client.press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_COMPARE(client.window().title(), u"Settings – Autospace"_s);
        client.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        SEEN(u"Everything went through"_s);
        QTRY_COMPARE(client.focusName(), u"Needs attention"_s);
        QTRY_COMPARE(client.focusProblem(), QString());
        client.press(Qt::Key_F1, Qt::ControlModifier);
        SEEN(u"Search by word or key"_s);
        // Searched for, as the rows below those in view need not be there.
        client.type(u"walk"_s);
        SEEN(u"Walk-in, also while typing: Ctrl+N"_s);
        client.press(Qt::Key_Escape);
        client.press(Qt::Key_Escape);
        client.press(Qt::Key_F5);
        SEEN(u"In sync"_s);
    }

    void aLinkOpensBeforeAndAfterSigningIn() {
        CorePerson elsewhere(m_core->url(), manager());
        const QJsonObject booking = elsewhere.bookingToCheckIn();
        QVERIFY(!booking.isEmpty());
        ClientWindow client(m_manager->folder(), asManager(linkTo(booking)));
        SEEN(u"Booking "_s + booking[u"code"_s].toString());
        client.press(Qt::Key_1, Qt::ControlModifier);
        SEEN(u"Check in or out"_s);
        const auto handedOver = std::async(std::launch::async, [folder = m_manager->folder(), link = linkTo(booking)] {
            return LinkDoor(folder).handOver(link);
        });
        SEEN(u"Booking "_s + booking[u"code"_s].toString());
        const auto nowhere = std::async(std::launch::async, [folder = m_manager->folder()] {
            return LinkDoor(folder).handOver(QUrl(u"app://booking/01a1e673-ef40-740f-a3f3-280001cbf26b"_s));
        });
        SEEN(u"No access to this booking"_s);
    }

    void whoHasNoWorkspaceIsTold() {
        CorePerson elsewhere(m_core->url(), manager());
        const QJsonObject booking = elsewhere.bookingToCheckIn();
        ClientWindow client(m_state->path(), as(u"finance@rheintal"_s));
        SEEN(u"Nothing for your role here yet"_s);
        QVERIFY(!client.find(u"Garage"_s));
        QTRY_COMPARE(client.focusProblem(), QString());
        const auto handedOver = std::async(std::launch::async, [folder = m_state->path(), link = linkTo(booking)] {
            return LinkDoor(folder).handOver(link);
        });
        SEEN(u"No access to “Bookings”"_s);
        CLICK(u"Back to the start"_s);
        SEEN(u"Nothing for your role here yet"_s);
    }

    void anotherOrganizationIsChosen() {
        CorePerson owner(m_core->url(), m_core->account(u"owner@unterland"_s));
        owner.post(u"/v1/orgs/{org}/memberships"_s, {{u"email"_s, manager()[u"email"_s]}, {u"name"_s, u"Mira Beispiel"_s}, {u"roles"_s, QJsonArray{u"finance"_s}}});
        QVERIFY2(owner.status() < 300, qPrintable(QString::number(owner.status())));
        // Where she belongs is told at the sign-in.
        ClientWindow client(m_state->path(), as(u"manager@rheintal"_s));
        SEEN(u"Check in or out"_s);
        CLICK(u"Organization: Rheintal Parking"_s);
        CLICK(u"Unterland Parking"_s);
        SEEN(u"Organization: Unterland Parking"_s);
        SEEN(u"Nothing for your role here yet"_s);
        CLICK(u"Organization: Unterland Parking"_s);
        CLICK(u"Rheintal Parking"_s);
        SEEN(u"Check in or out"_s);
        QTRY_COMPARE(client.focusProblem(), QString());
    }

    // S13: what the core sends comes live, and goes away until later by keys alone.
    void aNotificationIsSnoozed() {
        CorePerson owner(m_core->url(), m_core->account(u"owner@rheintal"_s));
        // Who has none yet.
        ClientWindow client(m_state->path(), as(u"admin@rheintal"_s));
        SEEN(u"In sync"_s);
        SEEN(u"No new notifications"_s);
        const QJsonObject booking = owner.bookingToCheckIn();
        owner.post(u"/v1/orgs/{org}/bookings/%1/cancel"_s.arg(booking[u"id"_s].toString()), {{u"reason"_s, u"Flood"_s}});
        QVERIFY2(owner.status() < 300, qPrintable(QString::number(owner.status())));
        QVERIFY(client.waitGone(u"No new notifications"_s));
        client.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        SEEN(u"Booking cancelled"_s);
        QTRY_COMPARE(client.focusProblem(), QString());
        client.press(Qt::Key_Z);
        SEEN(u"In 15 minutes"_s);
        client.press(Qt::Key_Down);
        client.press(Qt::Key_Return);
        QVERIFY(client.waitGone(u"Booking cancelled"_s));
        SEEN(u"Nothing to tell"_s);
        client.press(Qt::Key_Escape);
        SEEN(u"No new notifications"_s);
    }

    void keysAreChangedAndAClashIsRefused() {
        ClientWindow client(m_manager->folder(), asManager());
        SEEN(u"In sync"_s);
        client.press(Qt::Key_Comma, Qt::ControlModifier);
        SEEN(u"Language"_s);
        QVERIFY(client.tabTo(u"Sync now: F5"_s));
        QCOMPARE(client.focusProblem(), QString());
        client.press(Qt::Key_Return);
        client.press(Qt::Key_K, Qt::ControlModifier);
        SEEN(u"Ctrl+K is the key of “Search or run a command”."_s);
        client.press(Qt::Key_Return);
        client.press(Qt::Key_J, Qt::ControlModifier);
        SEEN(u"Sync now: Ctrl J"_s);
        client.press(Qt::Key_F1, Qt::ControlModifier);
        SEEN(u"Sync now: Ctrl+J"_s);
        client.press(Qt::Key_Escape);
        QVERIFY(client.tabTo(u"As they were"_s, 100));
        client.press(Qt::Key_Return);
        QVERIFY(client.tabTo(u"Sync now: F5"_s, 100));
        SEEN(u"Sync now: F5"_s);
    }

    void theWindowOpensWhereItWas() {
        {
            ClientWindow client(m_manager->folder(), asManager());
            SEEN(u"In sync"_s);
            CLICK(u"Slots"_s);
            QTRY_COMPARE(client.window().title(), u"Slots – Autospace"_s);
            client.window().resize(1111, 777);
            QTRY_COMPARE(client.window().width(), 1111);
            QVERIFY(client.window().close());
        }
        ClientWindow client(m_manager->folder(), [this](StartOptions& options) {
            asManager()(options);
            options.size = {};
        });
        QTRY_COMPARE_WITH_TIMEOUT(client.window().title(), u"Slots – Autospace"_s, 20'000);
        QCOMPARE(client.window().size(), QSize(1111, 777));
    }

    void signingInAgainKeepsAndSendsWhatWaits() {
        CorePerson elsewhere(m_core->url(), manager());
        const QJsonObject booking = elsewhere.bookingToCheckIn();
        ClientWindow client(m_manager->folder(), asManager());
        SEEN(u"In sync"_s);
        const auto handedOver = std::async(std::launch::async, [folder = m_manager->folder(), link = linkTo(booking)] {
            return LinkDoor(folder).handOver(link);
        });
        SEEN(u"Booking "_s + booking[u"code"_s].toString());
        m_core->stop();
        client.press(Qt::Key_F5);
        SEEN(u"Offline"_s);
        CLICK(u"Check in"_s);
        SEEN(u"Offline · 1 waiting"_s);
        QVERIFY(m_core->endSignIns());
        QVERIFY(m_core->start());
        client.press(Qt::Key_F5);
        SEEN(u"The sign-in has ended"_s);
        CLICK(u"Sign in"_s);
        SEEN(u"Sign in again"_s);
        QTRY_COMPARE(client.focusName(), u"Password"_s);
        client.type(u"not this one"_s);
        client.press(Qt::Key_Return);
        SEEN(u"Email or password is wrong."_s);
        SEEN(u"Sign in again"_s);
        QTRY_VERIFY(client.focusProblem().isEmpty());
        client.type(manager()[u"password"_s].toString());
        client.press(Qt::Key_Return);
        QVERIFY(client.waitGone(u"Sign in again"_s, 20'000));
        QVERIFY(client.waitGone(u"The sign-in has ended"_s, 20'000));
        SEEN(u"In sync"_s);
        CorePerson after(m_core->url(), manager());
        QTRY_COMPARE_WITH_TIMEOUT(after.get(u"/v1/orgs/{org}/bookings/"_s + booking[u"id"_s].toString())[u"data"_s][u"status"_s].toString(),
                                  u"checked_in"_s, 20'000);
    }

    void signingOutAsksAboutWaitingWorkAndWipes() {
        CorePerson elsewhere(m_core->url(), manager());
        const QJsonObject booking = elsewhere.bookingToCheckIn();
        ClientWindow client(m_manager->folder(), asManager());
        SEEN(u"In sync"_s);
        const auto handedOver = std::async(std::launch::async, [folder = m_manager->folder(), link = linkTo(booking)] {
            return LinkDoor(folder).handOver(link);
        });
        SEEN(u"Booking "_s + booking[u"code"_s].toString());
        m_core->stop();
        const auto restart = qScopeGuard([this] { (void)m_core->start(); });
        client.press(Qt::Key_F5);
        SEEN(u"Offline"_s);
        CLICK(u"Check in"_s);
        SEEN(u"Offline · 1 waiting"_s);
        CLICK(u"MB"_s);
        CLICK(u"Sign out"_s);
        SEEN(u"Sign out?"_s);
        SEEN(u"1 change has not reached the core and is lost if you sign out now. Everything else on this computer is deleted too."_s);
        client.press(Qt::Key_Escape);
        SEEN(u"Offline · 1 waiting"_s);
        client.press(Qt::Key_K, Qt::ControlModifier);
        client.type(u"sign out"_s);
        client.press(Qt::Key_Return);
        SEEN(u"Sign out?"_s);
        client.press(Qt::Key_Return, Qt::ControlModifier);
        SEEN(u"Accounts on this computer"_s);
        QTRY_COMPARE(client.focusProblem(), QString());
        const auto left = [this] {
            return QDirIterator(m_manager->folder(), {u"*.sqlite*"_s, u"vault.json"_s}, QDir::Files, QDirIterator::Subdirectories).hasNext();
        };
        QTRY_VERIFY(!left());
    }
};

QTEST_MAIN(ShellTourTest)
#include "ShellTourTest.moc"

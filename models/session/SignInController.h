// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/AccountListModel.h"
#include "net/Session.h"

#include <QVariantList>

namespace autospace {

// What the sign-in page does: opens known accounts, signs in, forgets, switches the organization and signs out.
class SignInController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes it")
    Q_PROPERTY(autospace::AccountListModel* accounts READ accounts CONSTANT)
    Q_PROPERTY(QString server READ server NOTIFY changed)
    Q_PROPERTY(QString email READ email NOTIFY changed)
    // Why it did not work, as a sentence.
    Q_PROPERTY(QString error READ error NOTIFY changed)
    // What works although the core cannot be reached.
    Q_PROPERTY(QString offline READ offline NOTIFY changed)
    // Why a sign-in cannot be kept on this computer.
    Q_PROPERTY(QString rememberReason READ rememberReason NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    // False until it is known whether an account opens by itself.
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool signedIn READ signedIn NOTIFY changed)
    // Each {organizationId, title}.
    Q_PROPERTY(QVariantList organizations READ organizations NOTIFY changed)
    // What a person should know before signing out.
    Q_PROPERTY(QString signOutWarning READ signOutWarning NOTIFY changed)
    // The words "gone after this run" apply to what is open.
    Q_PROPERTY(bool forThisRunOnly READ forThisRunOnly NOTIFY changed)
public:
    // The session outlives it.
    explicit SignInController(Session& session, QObject* parent = nullptr);

    // Opens the account that was used last if it opens by itself; else leaves the page to the person, filled with what is
    // given. With a server or an email only an account of that server and person is opened.
    void start(const QString& server = {}, const QString& email = {});
    // As from the command line: without a keychain the sign-in is for this run only, without asking.
    void signInOnce(const QString& server, const QString& email, const QString& password);

    Q_INVOKABLE void signIn(const QString& server, const QString& email, const QString& password, bool remember);
    // After the sign-in has ended: the same person's password again; work that waits is kept.
    Q_INVOKABLE void signInAgain(const QString& password);
    Q_INVOKABLE void choose(const QString& accountId);
    Q_INVOKABLE void forget(const QString& accountId);
    Q_INVOKABLE void chooseOrganization(const QString& organizationId);
    // Wipes what is kept of the account here.
    Q_INVOKABLE void signOut();
    // Back to the sign-in page; the account stays known and opens again without a password.
    Q_INVOKABLE void leave();
    Q_INVOKABLE void syncNow() { m_session.tryNow(); }

    [[nodiscard]] AccountListModel* accounts() { return &m_accounts; }
    [[nodiscard]] QString server() const { return m_server; }
    [[nodiscard]] QString email() const { return m_email; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString offline() const { return m_offline; }
    [[nodiscard]] QString rememberReason() const;
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] bool signedIn() const { return m_session.isOpen(); }
    [[nodiscard]] QVariantList organizations() const;
    [[nodiscard]] QString signOutWarning() const;
    [[nodiscard]] bool forThisRunOnly() const { return m_session.isOpen() && m_keep == Keep::ThisRunOnly; }

Q_SIGNALS:
    void changed();
    // Something that the person should know after the sign-in.
    void told(const QString& sentence);

private:
    void attempt(const Credentials& credentials, bool mayFallBack);
    void open(const Account& account);
    void take(const OpenOutcome& outcome);
    void readAccounts();

    Session& m_session;
    AccountListModel m_accounts;
    QString m_server;
    QString m_email;
    QString m_error;
    QString m_offline;
    Keep m_keep = Keep::Keychain;
    bool m_noKeychain = false;
    bool m_busy = false;
    bool m_ready = false;
};

} // namespace autospace

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
    // Why a sign-in cannot be kept in this computer's keychain; empty while it can.
    Q_PROPERTY(QString keychainReason READ keychainReason NOTIFY changed)
    // Whose passphrase is asked for; empty while none is.
    Q_PROPERTY(QString passphraseFor READ passphraseFor NOTIFY changed)
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
    // Signing in again is under way, or why it did not work.
    Q_PROPERTY(bool againBusy READ againBusy NOTIFY againChanged)
    Q_PROPERTY(QString againError READ againError NOTIFY againChanged)
public:
    // The session outlives it.
    explicit SignInController(Session& session, QObject* parent = nullptr);

    // Opens the account that was used last if it opens by itself; else leaves the page to the person, filled with what is
    // given. With a server or an email only an account of that server and person is opened. passphrase: for an account
    // that was kept with one.
    void start(const QString& server = {}, const QString& email = {}, const QString& passphrase = {});
    // As from the command line: without a keychain the sign-in is for this run only, without asking.
    void signInOnce(const QString& server, const QString& email, const QString& password);

    // keep: "keychain", "passphrase" (then with one) or "run", for what is gone when the program ends.
    Q_INVOKABLE void signIn(const QString& server, const QString& email, const QString& password, const QString& keep,
                            const QString& passphrase = {});
    // The account that passphraseFor names.
    Q_INVOKABLE void openWithPassphrase(const QString& passphrase);
    // After the sign-in has ended: the same person's password again; work that waits is kept. Ends with signedInAgain()
    // or an againError.
    Q_INVOKABLE void signInAgain(const QString& password);
    // A new question: what was wrong with the last answer is forgotten.
    Q_INVOKABLE void clearAgainError();
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
    [[nodiscard]] QString keychainReason() const { return m_keychainReason; }
    [[nodiscard]] QString passphraseFor() const { return m_locked ? m_locked->name : QString(); }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] bool signedIn() const { return m_session.isOpen(); }
    [[nodiscard]] QVariantList organizations() const;
    [[nodiscard]] QString signOutWarning() const;
    [[nodiscard]] bool againBusy() const { return m_againBusy; }
    [[nodiscard]] QString againError() const { return m_againError; }
    [[nodiscard]] bool forThisRunOnly() const { return m_session.isOpen() && m_keep == Keep::ThisRunOnly; }

Q_SIGNALS:
    void changed();
    void againChanged();
    void signedInAgain();
    // Something that the person should know after the sign-in.
    void told(const QString& sentence, bool good);

private:
    void attempt(const Credentials& credentials, bool mayFallBack);
    void open(const Account& account, const QString& passphrase = {});
    void askPassphrase(const Account& account);
    void probeKeychain();
    void setAgain(bool busy, const QString& error);
    void take(const OpenOutcome& outcome);
    void readAccounts();

    Session& m_session;
    AccountListModel m_accounts;
    QString m_server;
    QString m_email;
    QString m_error;
    QString m_offline;
    Keep m_keep = Keep::Keychain;
    QString m_keychainReason;
    std::optional<Account> m_locked;
    QString m_againError;
    bool m_againBusy = false;
    bool m_busy = false;
    bool m_ready = false;
};

} // namespace autospace

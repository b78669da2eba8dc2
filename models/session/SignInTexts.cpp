// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/SignInTexts.h"

#include <QCoreApplication>

namespace autospace {

namespace {

QString say(const char* sentence) { return QCoreApplication::translate("signin", sentence); }

QString addressSentence(const AddressProblem& problem) {
    using Kind = AddressProblem::Kind;
    switch (problem.kind) {
    case Kind::Empty: return say(QT_TRANSLATE_NOOP("signin", "Enter the server's address, such as garage.example."));
    case Kind::NoAddress:
        return say(QT_TRANSLATE_NOOP("signin", "\"%1\" is not an address. Enter one such as garage.example or "
                                               "localhost:8080."))
            .arg(problem.part);
    case Kind::OtherScheme:
        return say(QT_TRANSLATE_NOOP("signin", "\"%1\" is not known here; an address starts with https://."))
            .arg(problem.part);
    case Kind::Unprotected:
        return say(QT_TRANSLATE_NOOP("signin", "http:// would send your password unprotected; use https://%1 instead."))
            .arg(problem.part);
    case Kind::TooMuch:
        return say(QT_TRANSLATE_NOOP("signin", "Enter only the server's name and port, such as %1.")).arg(problem.part);
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString vaultSentence(const VaultProblem& problem) {
    using Kind = VaultProblem::Kind;
    switch (problem.kind) {
    case Kind::NoKeychain:
        return say(QT_TRANSLATE_NOOP("signin", "This computer has no keychain that can be used. Choose below how the "
                                               "sign-in is kept, and sign in again."));
    case Kind::KeychainSilent:
        return say(QT_TRANSLATE_NOOP("signin", "The keychain does not answer. Unlock it and try again."));
    case Kind::KeychainDenied:
        return say(QT_TRANSLATE_NOOP("signin", "The keychain was not allowed to give the key out. Allow it and try "
                                               "again."));
    case Kind::KeychainFailed:
        return say(QT_TRANSLATE_NOOP("signin", "The keychain failed (%1). Choose below how the sign-in is "
                                               "kept, and sign in again; what is kept here is not touched."))
            .arg(problem.detail);
    case Kind::KeyLost:
    case Kind::OtherKey:
    case Kind::NothingKept:
        return say(QT_TRANSLATE_NOOP("signin", "No sign-in is kept for this account. Enter the password."));
    case Kind::NeedsPassphrase:
        return say(QT_TRANSLATE_NOOP("signin", "This account is kept here under a passphrase. Open it with that "
                                               "passphrase. If it is lost, forget the account here and sign in anew; "
                                               "what was not sent is lost with it."));
    case Kind::WrongPassphrase:
        return say(QT_TRANSLATE_NOOP("signin", "The passphrase is wrong. If it is lost, forget the account here and "
                                               "sign in anew; what was not sent is lost with it."));
    case Kind::Damaged:
        return say(QT_TRANSLATE_NOOP("signin", "What was kept for this account is damaged. Enter the password."));
    case Kind::NotWritten:
        return say(QT_TRANSLATE_NOOP("signin", "The sign-in cannot be written to this computer's disk (%1). Make room "
                                               "and try again."))
            .arg(problem.detail);
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

QString signInSentence(const SignInProblem& problem) {
    using Kind = SignInProblem::Kind;
    switch (problem.kind) {
    case Kind::BadAddress: return addressSentence(problem.address.value_or(AddressProblem{}));
    case Kind::Refused: return say(QT_TRANSLATE_NOOP("signin", "Email or password is wrong."));
    case Kind::TooMany:
        return QCoreApplication::translate("signin", "Too many tries. Wait %n seconds, then try again.", nullptr,
                                           std::max(1, problem.retryAfterSeconds));
    case Kind::Offline:
        return say(QT_TRANSLATE_NOOP("signin", "The server cannot be reached (%1). Check the address and the network."))
            .arg(problem.detail);
    case Kind::Untrusted:
        return say(QT_TRANSLATE_NOOP("signin", "The server's certificate is not valid (%1). The password was not sent. "
                                               "Ask whoever runs the server."))
            .arg(problem.detail);
    case Kind::ServerTrouble:
        return say(QT_TRANSLATE_NOOP("signin", "The server is in trouble (%1). Try again in a minute."))
            .arg(problem.detail);
    case Kind::NotACore:
        return say(QT_TRANSLATE_NOOP("signin", "Something else than Autospace answers at that address. Check it."));
    case Kind::Vault: return vaultSentence(problem.vault.value_or(VaultProblem{}));
    case Kind::Disk: return problem.detail;
    case Kind::SomebodyElse:
        return say(QT_TRANSLATE_NOOP("signin", "That is another person's sign-in. Sign in as yourself."));
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace autospace

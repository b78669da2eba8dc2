// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/KeptSignIn.h"

#include "core/domain/ProductRegistry.h"
#include "core/domain/schema/Clock.h"
#include "net/Session.h"
#include "net/SystemEntropy.h"

#include <QtCore/QDirIterator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace autospace {

namespace {

constexpr auto passphrase = "for these tests only";

} // namespace

KeptSignIn::KeptSignIn(const QString& core, const QJsonObject& account)
    : m_core(core), m_email(account[u"email"_s].toString()) {
    const SystemClock clock;
    SystemEntropy entropy;
    Session session({.registry = productRegistry(),
                     .dataFolder = m_folder.path(),
                     .device = u"Test"_s,
                     .clock = clock,
                     .entropy = entropy,
                     .passphraseCost = {.passes = 1, .memoryKib = 64, .lanes = 1}}); // nobody attacks it
    const auto signedIn = session.signIn({core, m_email, account[u"password"_s].toString(), Keep::Passphrase, QString::fromLatin1(passphrase)});
    if (!QTest::qWaitFor([&] { return signedIn.isFinished(); }, 30'000) || !signedIn.result()) qFatal("nobody can sign in at the core");
    const auto synced = [&] { return session.status().link == SyncStatus::Link::InSync && !session.status().firstSync; };
    if (!QTest::qWaitFor(synced, 60'000)) qFatal("the first sync does not end");
}

bool KeptSignIn::isThere() const {
    return QDirIterator(folder(), {u"vault.json"_s}, QDir::Files, QDirIterator::Subdirectories).hasNext();
}

void KeptSignIn::forgetSettings() const { QFile::remove(folder() + u"/settings.json"_s); }

void KeptSignIn::fill(StartOptions& options) const {
    options.server = QUrl(m_core);
    options.email = m_email;
    options.passphrase = QString::fromLatin1(passphrase);
}

} // namespace autospace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/Membership.h"
#include "core/domain/people/Organization.h"
#include "core/domain/people/SignInSession.h"
#include "core/domain/people/User.h"
#include "core/server/auth/PasswordHasher.h"
#include "core/server/cli/Console.h"
#include "core/server/cli/Program.h"
#include "core/server/work/RandomIds.h"
#include "core/server/writer/Blocking.h"
#include "core/server/writer/BulkInsert.h"
#include "core/server/writer/InlineWriter.h"

#include <QFile>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestPassword = 12;

template <class T>
std::shared_ptr<T> fresh(RandomIds& ids, Instant now) {
    auto record = std::make_shared<T>();
    record->id = ids.next();
    record->version = 1;
    record->createdAt = record->updatedAt = now;
    return record;
}

std::shared_ptr<Organization> platform(RandomIds& ids, Instant now) {
    auto organization = fresh<Organization>(ids, now);
    organization->orgId = organization->id;
    organization->name = u"Autospace Platform"_s;
    organization->kind = OrganizationKind::Platform;
    organization->status = VerificationStatus::Verified;
    organization->country = u"LI"_s;
    organization->currency = u"CHF"_s;
    organization->timeZone = u"Europe/Vaduz"_s;
    return organization;
}

// Whoever changes a password ends the sign-ins made with the old one.
Stored<> changePassword(StoreSession& session, User user, const QString& hash, Instant now) {
    user.passwordHash = hash;
    user.updatedAt = now;
    ++user.version;
    if (auto written = session.write(user); !written) return written;
    for (const auto& open : session.list<SignInSession>(Query().where(u"user_id"_s, Value(user.id)))) {
        if (open->revokedAt) continue;
        SignInSession ended = *open;
        ended.revokedAt = ended.updatedAt = now;
        ended.revokedReason = u"password_changed"_s;
        ++ended.version;
        if (auto written = session.write(ended); !written) return written;
    }
    return {};
}

} // namespace

std::expected<QString, int> Program::readPassword() const {
    QFile file;
    const QString path = m_line.flags.value(u"password-file"_s);
    const bool opened = path.isEmpty() ? file.open(stdin, QIODevice::ReadOnly)
                                       : (file.setFileName(path), file.open(QIODevice::ReadOnly));
    if (!opened) return std::unexpected(fail(u"%1 cannot be read: %2."_s.arg(path, file.errorString())));
    if (path.isEmpty()) Console::error(u"the password, on one line:"_s);
    const QString password = QString::fromUtf8(file.readLine(2048)).trimmed();
    if (password.size() < shortestPassword)
        return std::unexpected(fail(u"The password must have at least %1 characters."_s.arg(shortestPassword)));
    return password;
}

int Program::setPassword() {
    const QString email = m_line.flags.value(u"email"_s).trimmed().toLower();
    if (!m_line.operands.isEmpty() || email.isEmpty()) return wrongOperands("--email ADDRESS [--password-file FILE]");
    auto config = configure();
    if (!config) return config.error();
    const auto password = readPassword();
    if (!password) return password.error();
    auto store = openMigrated(*config);
    if (!store) return store.error();
    InlineWriter writer(**store);
    const QString hash = PasswordHasher(m_random).hash(*password);
    bool found = false;
    const Stored<> written = Blocking::write(writer, [&](StoreSession& session) -> Stored<> {
        const auto user = session.first<User>(Query().where(u"email"_s, Value(email)));
        found = user != nullptr;
        return found ? changePassword(session, *user, hash, m_clock.now()) : Stored<>();
    });
    if (!written) return fail(written.error().message);
    if (!found) return fail(u"There is no account with the address %1."_s.arg(email));
    Console::out(u"%1 has the new password; its sign-ins have ended"_s.arg(email));
    return 0;
}

int Program::createAdmin() {
    const QString email = m_line.flags.value(u"email"_s).trimmed().toLower();
    if (!m_line.operands.isEmpty() || !email.contains(u'@')) return wrongOperands("--email ADDRESS [--name NAME]");
    auto config = configure();
    if (!config) return config.error();
    const auto password = readPassword();
    if (!password) return password.error();
    auto store = openMigrated(*config);
    if (!store) return store.error();

    InlineWriter writer(**store);
    RandomIds ids(m_clock, m_random);
    const QString hash = PasswordHasher(m_random).hash(*password);
    const Instant now = m_clock.now();
    bool taken = false;
    const Stored<> written = Blocking::write(writer, [&](StoreSession& session) -> Stored<> {
        taken = session.first<User>(Query().where(u"email"_s, Value(email))) != nullptr;
        if (taken) return {};
        const auto known = session.first<Organization>(Query().where(u"kind"_s, Value(u"platform"_s)));
        auto home = known ? std::make_shared<Organization>(*known) : platform(ids, now);
        auto user = fresh<User>(ids, now);
        user->email = email;
        user->name = m_line.flags.value(u"name"_s, u"Administrator"_s);
        user->locale = u"en"_s;
        user->passwordHash = hash;
        auto membership = fresh<Membership>(ids, now);
        membership->orgId = home->id;
        membership->userId = user->id;
        membership->name = user->name;
        membership->email = email;
        membership->roles = {Role::SuperAdmin, Role::Admin};
        membership->status = MembershipStatus::Active;
        QList<std::shared_ptr<Record>> records{user, membership};
        if (!known) records.prepend(home);
        return BulkInsert(session, {.at = now, .action = u"admin.create"_s, .actorName = u"autospace-core"_s})
            .insert(records);
    });
    if (!written) return fail(written.error().message);
    if (taken) return fail(u"There is an account with the address %1 already."_s.arg(email));
    Console::out(u"%1 can sign in as a platform administrator"_s.arg(email));
    return 0;
}

} // namespace autospace

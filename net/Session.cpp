// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Session.h"

#include "net/account/ActorFrom.h"
#include "net/NetThread.h"

#include <QJsonDocument>
#include <QPromise>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

CommandRefusal nobody() {
    return {CommandRefusal::Why::NotSignedIn,
            Rejection::conflict(u"not_signed_in"_s, {QT_TRANSLATE_NOOP("rules", "Sign in first.")}), 0};
}

} // namespace

Session::Session(const Setup& setup, QObject* parent)
    : QObject(parent), m_device(setup.device), m_reader(std::make_unique<ReadWorker>()) {
    // The calls come on the net thread and are handed over to ours; those still queued go with this object.
    const auto here = [this](auto handle) {
        return [this, handle](const auto& value) {
            QMetaObject::invokeMethod(this, [handle, value] { handle(value); }, Qt::QueuedConnection);
        };
    };
    NetThread::Listener listener;
    listener.changed = here([this](const ChangedRows& rows) {
        if (isOpen()) Q_EMIT changed(rows);
    });
    listener.status = here([this](const SyncStatus& status) {
        m_status = status;
        Q_EMIT statusChanged(m_status);
    });
    listener.pending = here([this](const QList<PendingCommand>& pending) {
        m_pending = pending;
        Q_EMIT pendingChanged();
    });
    listener.organizationGone = here([this](const Id& organization) { Q_EMIT organizationGone(organization); });
    listener.user = here([this](const OpenedAccount& opened) {
        if (!isOpen()) return;
        m_opened->user = opened.user;
        Q_EMIT userChanged();
    });
    m_net = std::make_unique<NetThread>(setup, *m_reader, std::move(listener));
}

Session::~Session() {
    m_net.reset();
    m_reader.reset();
}

template <class T>
QFuture<T> Session::onNet(std::function<void(NetThread&, std::shared_ptr<QPromise<T>>)> work) {
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    m_net->post([net = m_net.get(), promise, work = std::move(work)] { work(*net, promise); });
    return future;
}

// What the person sees of the session changes here, on its own thread, before whoever waits is told.
QFuture<OpenOutcome> Session::opening(std::function<void(NetThread&, std::function<void(OpenOutcome)>)> work) {
    auto promise = std::make_shared<QPromise<OpenOutcome>>();
    promise->start();
    QFuture<OpenOutcome> future = promise->future();
    m_net->post([this, net = m_net.get(), promise, work = std::move(work)] {
        work(*net, [this, promise](const OpenOutcome& outcome) {
            QMetaObject::invokeMethod(
                this,
                [this, promise, outcome] {
                    if (outcome) take(*outcome);
                    promise->addResult(outcome);
                    promise->finish();
                },
                Qt::QueuedConnection);
        });
    });
    return future;
}

QFuture<void> Session::closing(std::function<void(NetThread&, std::function<void()>)> work) {
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    QFuture<void> future = promise->future();
    m_net->post([this, net = m_net.get(), promise, work = std::move(work)] {
        work(*net, [this, promise] {
            QMetaObject::invokeMethod(
                this,
                [this, promise] {
                    // What was still on its way from the account that is closed now.
                    if (!isOpen()) m_status = {}, m_pending.clear();
                    promise->finish();
                },
                Qt::QueuedConnection);
        });
    });
    return future;
}

void Session::take(const OpenedAccount& opened) {
    const bool same = isOpen() && m_opened->account.server == opened.account.server &&
                      m_opened->account.userId == opened.account.userId;
    m_opened = opened;
    if (same)
        Q_EMIT userChanged();
    else
        Q_EMIT this->opened();
}

void Session::letGo() {
    if (!isOpen()) return;
    m_opened.reset();
    m_status = {};
    m_pending.clear();
    Q_EMIT closed();
}

QFuture<QList<Account>> Session::accounts() {
    return onNet<QList<Account>>([](NetThread& net, const std::shared_ptr<QPromise<QList<Account>>>& promise) {
        promise->addResult(net.host().accounts());
        promise->finish();
    });
}

QFuture<std::expected<void, VaultProblem>> Session::probeKeychain() {
    using Usable = std::expected<void, VaultProblem>;
    return onNet<Usable>([](NetThread& net, const std::shared_ptr<QPromise<Usable>>& promise) {
        net.host().probeKeychain([promise](const Usable& usable) {
            promise->addResult(usable);
            promise->finish();
        });
    });
}

QFuture<OpenOutcome> Session::signIn(const Credentials& credentials) {
    return opening([credentials](NetThread& net, const std::function<void(OpenOutcome)>& done) {
        net.host().signIn(credentials, done);
    });
}

QFuture<OpenOutcome> Session::open(const Account& account, const QString& passphrase) {
    return opening([account, passphrase](NetThread& net, const std::function<void(OpenOutcome)>& done) {
        net.host().open(account, passphrase, done);
    });
}

QFuture<OpenOutcome> Session::signInAgain(const QString& password) {
    return opening([password](NetThread& net, const std::function<void(OpenOutcome)>& done) {
        net.host().signInAgain(password, done);
    });
}

QFuture<void> Session::signOut() {
    letGo();
    return closing([](NetThread& net, const std::function<void()>& done) { net.host().signOut(done); });
}

QFuture<void> Session::closeAccount() {
    letGo();
    return closing([](NetThread& net, const std::function<void()>& done) { net.host().close(done); });
}

QFuture<void> Session::forget(const Account& account) {
    return closing([account](NetThread& net, const std::function<void()>& done) { net.host().forget(account, done); });
}

void Session::chooseOrganization(const Id& organization) {
    if (!isOpen() || m_opened->organization == organization) return;
    m_opened->organization = m_opened->account.organization = organization;
    m_net->post([net = m_net.get(), organization] { net->host().chooseOrganization(organization); });
    Q_EMIT organizationChanged();
}

std::optional<Actor> Session::actor() const {
    return isOpen() ? actorFrom(m_opened->user, m_opened->organization, m_device) : std::nullopt;
}

QFuture<CommandOutcome> Session::run(const QString& name, const std::optional<Id>& target, const QJsonObject& arguments,
                                     const std::optional<QJsonObject>& base) {
    const CommandOrder order{isOpen() ? m_opened->organization : Id{}, name, target, arguments, base};
    return onNet<CommandOutcome>([order](NetThread& net, const std::shared_ptr<QPromise<CommandOutcome>>& promise) {
        const auto done = [promise](const CommandOutcome& outcome) {
            promise->addResult(outcome);
            promise->finish();
        };
        AccountRun* run = net.host().run();
        if (!run || order.organization.isNull()) return done(std::unexpected(nobody()));
        run->sync().run(order, done);
    });
}

QFuture<CommandOutcome> Session::retry(const Id& command, const std::optional<QJsonObject>& arguments,
                                       const std::optional<QJsonObject>& base) {
    return onNet<CommandOutcome>(
        [command, arguments, base](NetThread& net, const std::shared_ptr<QPromise<CommandOutcome>>& promise) {
            AccountRun* run = net.host().run();
            promise->addResult(run ? run->sync().retry(command, arguments, base)
                                   : CommandOutcome(std::unexpected(nobody())));
            promise->finish();
        });
}

QFuture<Session::Discarded> Session::discard(const Id& command) {
    return onNet<Discarded>([command](NetThread& net, const std::shared_ptr<QPromise<Discarded>>& promise) {
        AccountRun* run = net.host().run();
        promise->addResult(run ? run->sync().discard(command) : Discarded(std::unexpected(nobody())));
        promise->finish();
    });
}

QFuture<Session::History> Session::history(int most) {
    return onNet<History>([most](NetThread& net, const std::shared_ptr<QPromise<History>>& promise) {
        AccountRun* run = net.host().run();
        promise->addResult(run ? run->history(most).value_or(History()) : History());
        promise->finish();
    });
}

void Session::post(ReadWorker::Job job) { m_reader->post(std::move(job)); }

QFuture<CoreAnswer> Session::ask(const QString& path) { return call("GET", path, {}); }

QFuture<CoreAnswer> Session::call(const QByteArray& method, const QString& path, const QJsonObject& body) {
    HttpRequest request{.method = method, .path = path, .body = {}, .bearer = {}, .headers = {}};
    if (method != "GET") request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return onNet<CoreAnswer>([request](NetThread& net, const std::shared_ptr<QPromise<CoreAnswer>>& promise) {
        const auto done = [promise](const CoreAnswer& answer) {
            promise->addResult(answer);
            promise->finish();
        };
        if (CoreCalls* calls = net.host().calls()) return calls->send(request, done);
        done(std::unexpected(CoreProblem{CoreProblem::Why::SignInNeeded, 0, {}, u"Sign in first."_s}));
    });
}

QFuture<CoreBytes> Session::fetch(const QString& path, const QByteArray& accept) {
    const HttpRequest request{
        .method = "GET", .path = path, .body = {}, .bearer = {}, .headers = {{"Accept"_ba, accept}}, .timeoutMs = 15'000};
    return onNet<CoreBytes>([request](NetThread& net, const std::shared_ptr<QPromise<CoreBytes>>& promise) {
        const auto done = [promise](const CoreBytes& bytes) {
            promise->addResult(bytes);
            promise->finish();
        };
        if (CoreCalls* calls = net.host().calls()) return calls->fetch(request, done);
        done(std::unexpected(CoreProblem{CoreProblem::Why::SignInNeeded, 0, {}, u"Sign in first."_s}));
    });
}

QFuture<CoreAnswer> Session::timeline(const QString& collection, const Id& id) {
    const QString organization = isOpen() ? m_opened->organization.toString() : QString();
    return ask(u"/v1/orgs/%1/%2/%3/timeline"_s.arg(organization, collection, id.toString()));
}

void Session::tryNow() {
    m_net->post([net = m_net.get()] {
        if (AccountRun* run = net->host().run()) run->sync().tryNow();
    });
}

} // namespace autospace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/signin/SystemKeychain.h"

#include <qt6keychain/keychain.h>

namespace autospace {

namespace {

KeychainError errorOf(const QKeychain::Job& job) {
    switch (job.error()) {
    case QKeychain::EntryNotFound: return {KeychainError::Kind::NotFound, job.errorString()};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return {KeychainError::Kind::None, job.errorString()};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return {KeychainError::Kind::Denied, job.errorString()};
    default: return {KeychainError::Kind::Failed, job.errorString()};
    }
}

template <class J>
J* jobFor(const QString& service, const QString& item, QObject* parent) {
    auto* job = new J(service, parent);
    job->setInsecureFallback(false);
    job->setKey(item);
    return job;
}

template <class J, class Answer>
void start(J* job, QObject* context, Answer answer) {
    QObject::connect(job, &QKeychain::Job::finished, context, [job, answer = std::move(answer)] { answer(*job); });
    job->start();
}

} // namespace

void SystemKeychain::whenThere(std::function<void(const std::optional<KeychainError>&)> go) {
#ifdef AUTOSPACE_HAS_DBUS
    m_secrets.ask([go = std::move(go)](bool there) {
        go(there ? std::nullopt
                 : std::optional(KeychainError{KeychainError::Kind::None,
                                               QStringLiteral("nothing on the session's bus keeps secrets")}));
    });
#else
    go(std::nullopt);
#endif
}

void SystemKeychain::read(const QString& item, Read done) {
    whenThere([this, item, done = std::move(done)](const std::optional<KeychainError>& missing) {
        if (missing) return done(std::unexpected(*missing));
        start(jobFor<QKeychain::ReadPasswordJob>(m_service, item, &m_jobs), &m_jobs,
              [done](const QKeychain::ReadPasswordJob& job) {
                  if (job.error() == QKeychain::NoError) return done(job.binaryData());
                  done(std::unexpected(errorOf(job)));
              });
    });
}

void SystemKeychain::write(const QString& item, const QByteArray& secret, Done done) {
    whenThere([this, item, secret, done = std::move(done)](const std::optional<KeychainError>& missing) {
        if (missing) return done(std::unexpected(*missing));
        auto* job = jobFor<QKeychain::WritePasswordJob>(m_service, item, &m_jobs);
        job->setBinaryData(secret);
        start(job, &m_jobs, [done](const QKeychain::Job& ended) {
            if (ended.error() == QKeychain::NoError) return done({});
            done(std::unexpected(errorOf(ended)));
        });
    });
}

void SystemKeychain::remove(const QString& item, Done done) {
    whenThere([this, item, done = std::move(done)](const std::optional<KeychainError>& missing) {
        if (missing) return done(std::unexpected(*missing));
        start(jobFor<QKeychain::DeletePasswordJob>(m_service, item, &m_jobs), &m_jobs, [done](const QKeychain::Job& job) {
            if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound) return done({});
            done(std::unexpected(errorOf(job)));
        });
    });
}

} // namespace autospace

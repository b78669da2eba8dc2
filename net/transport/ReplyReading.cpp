// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport/ReplyReading.h"

#include <QNetworkReply>

namespace autospace {

namespace {

NetworkFailure::Kind kindOf(QNetworkReply::NetworkError error) {
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError: return NetworkFailure::Kind::Untrusted;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return NetworkFailure::Kind::TimedOut; // our transfer timeout
    case QNetworkReply::RemoteHostClosedError: return NetworkFailure::Kind::Broken;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: return NetworkFailure::Kind::Unreachable;
    default: return NetworkFailure::Kind::NotOurs;
    }
}

// Qt reports statuses from 400 on as errors of these kinds (400 itself as the first); they are answers all the same.
bool isAnswer(QNetworkReply::NetworkError error) {
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError ||
           (error > 200 && error < 300) || (error > 400 && error < 500);
}

} // namespace

HttpResult resultOf(QNetworkReply& reply) {
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!isAnswer(reply.error()) || status == 0)
        return std::unexpected(NetworkFailure{kindOf(reply.error()), reply.errorString()});
    HttpReply answer{.status = status, .headers = {}, .body = reply.readAll()};
    for (const auto& [name, value] : reply.rawHeaderPairs())
        answer.headers << HttpHeader{name, value};
    return answer;
}

} // namespace autospace

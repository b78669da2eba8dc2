// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/Samples.h"

namespace autospace {

using namespace Qt::StringLiterals;

Id idOf(int number) {
    unsigned char entropy[10] = {};
    entropy[8] = static_cast<unsigned char>(number >> 8);
    entropy[9] = static_cast<unsigned char>(number);
    return Id::v7(1'763'000'000'000 + number, entropy);
}

Sample sample(int number) {
    Sample s;
    s.id = idOf(number);
    s.orgId = idOf(0);
    s.version = 1;
    s.name = u"Sample %1"_s.arg(number);
    s.startsAt = {number * 1000};
    s.endsAt = {number * 1000 + 1000};
    return s;
}

Sample fullSample() {
    Sample s = sample(1);
    s.createdAt = s.updatedAt = {1'763'000'000'123};
    s.flag = true;
    s.maybeFlag = true;
    s.count = -3;
    s.maybeCount = 9'007'199'254'740'993;
    s.ratio = 0.1;
    s.maybeRatio = -1e-300;
    s.name = u"Ünïcödé 🚗 \"quoted\" 'single' \\ %_"_s;
    s.nickname = u""_s;
    s.doneAt = Instant{253'402'300'799'999};
    s.resourceId = idOf(5);
    s.ownerId = idOf(6);
    s.price = {-1240, u"CHF"_s};
    s.fee = Money{Q_INT64_C(9'000'000'000'000), u"JPY"_s};
    s.state = SampleState::Closed;
    s.lastState = SampleState::Busy;
    s.tags = {u"a"_s, u""_s, u"ß,\"x\""_s};
    s.labels = QStringList{};
    s.states = {SampleState::Busy, SampleState::Open};
    s.ids = {idOf(7), idOf(8)};
    s.details = {{u"n"_s, 1.5}, {u"text"_s, u"\u2028 \n"_s}, {u"inner"_s, QJsonObject{{u"null"_s, QJsonValue::Null}}}};
    s.steps = QJsonArray{1, u"two"_s, QJsonArray{}};
    s.phone = u"+41 79 000 00 00"_s;
    s.licence = u"ZH-12345"_s;
    s.secret = u"hash"_s;
    return s;
}

QStringList differences(const Record& a, const Record& b) {
    QStringList names;
    for (const Field& field : a.type().fields())
        if (compare(field.read(a), field.read(b)) != 0) names << QString::fromLatin1(field.name);
    return names;
}

} // namespace autospace

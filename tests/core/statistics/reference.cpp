// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/statistics/reference.h"

#include <QFile>

#include <gtest/gtest.h>

#include <cmath>

namespace esperluette::test {

namespace {

std::vector<double> numbers(const QByteArray& words)
{
    std::vector<double> result;
    for (const auto& word : words.split(' ')) {
        bool isNumber = false;
        result.push_back(word.toDouble(&isNumber));
        EXPECT_TRUE(isNumber) << word.toStdString();
    }
    return result;
}

}  // namespace

std::vector<double> reference(const char* key)
{
    QFile file(QStringLiteral(ESPERLUETTE_SOURCE_DIR "/tests/core/statistics/data/reference.tsv"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const auto columns = file.readLine().split('\t');
        if (columns.size() == 3 && columns[0] == key)
            return numbers(columns[1]);
    }
    ADD_FAILURE() << "R was never asked for " << key;
    return {};
}

void expectReference(const char* key, const std::vector<double>& values, double tolerance)
{
    const auto expected = reference(key);
    ASSERT_EQ(values.size(), expected.size()) << key;
    for (std::size_t index = 0; index < values.size(); ++index)
        EXPECT_NEAR(values[index], expected[index], std::abs(expected[index]) * tolerance)
            << key << ", value " << index + 1;
}

}  // namespace esperluette::test

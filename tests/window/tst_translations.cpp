// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    bool counted = false;
    bool finished = true;
    QStringList texts;
};

std::vector<Message> messages(const QString& language)
{
    QFile file(u"" EVENHOST_SOURCE_DIR "/translations/evenhost_"_s + language + u".ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Message> found;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s) {
            context = xml.readElementText();
        } else if (xml.name() == u"message"_s) {
            found.push_back({context, {}, xml.attributes().value(u"numerus"_s) == u"yes"_s, true, {}});
        } else if (xml.name() == u"source"_s) {
            found.back().source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            found.back().finished = !xml.attributes().hasAttribute(u"type"_s);
            if (!found.back().counted)
                found.back().texts += xml.readElementText();
        } else if (xml.name() == u"numerusform"_s) {
            found.back().texts += xml.readElementText();
        }
    }
    return found;
}

QStringList sorted(const QString& text, const QString& pattern)
{
    QStringList parts;
    const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    for (auto found = expression.globalMatch(text); found.hasNext();)
        parts += found.next().captured();
    parts.sort();
    return parts;
}

/// What is wrong with one translated text; empty when nothing is.
QString trouble(const Message& message, const QString& text)
{
    if (text.trimmed().isEmpty())
        return u"empty"_s;
    const QString markers = u"%L?\\d|%n"_s;
    if (sorted(message.source, markers) != sorted(text, markers))
        return u"other markers"_s;
    const QString tags = u"</?\\w+[^<>]*>"_s;
    if (sorted(message.source, tags) != sorted(text, tags))
        return u"other tags"_s;
    if (sorted(message.source, u"[{}]"_s) != sorted(text, u"[{}]"_s))
        return u"other braces"_s;
    const QString accelerator = u"&\\w"_s;
    if (sorted(message.source, accelerator).size() != sorted(text, accelerator).size())
        return u"accelerator"_s;
    if (message.source.endsWith(u'…') != text.endsWith(u'…'))
        return u"the dots at the end"_s;
    if (message.source.count(u'\n') != text.count(u'\n'))
        return u"line ends"_s;
    // Patterns of a file dialog are taken apart by the program.
    if (sorted(message.source, u"\\*\\.\\w+"_s) != sorted(text, u"\\*\\.\\w+"_s))
        return u"file patterns"_s;
    return {};
}

} // namespace

/// The files translations/*.ts: whole, and of one shape with the English.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageOfTheMenuIsCompiledIn_data();
    void everyLanguageOfTheMenuIsCompiledIn();
    void nothingIsUnfinished_data();
    void nothingIsUnfinished();
    void shapesAreThoseOfTheSource_data();
    void shapesAreThoseOfTheSource();
    void acceleratorsOfAMenuAreApart_data();
    void acceleratorsOfAMenuAreApart();

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("pluralForms");
        // Plural forms as Qt's numerus rules have them: one and other, except in Chinese.
        QTest::newRow("German") << u"de"_s << 2;
        QTest::newRow("French") << u"fr"_s << 2;
        QTest::newRow("Simplified Chinese") << u"zh_CN"_s << 1;
    }
};

void TranslationsTest::everyLanguageOfTheMenuIsCompiledIn_data()
{
    addLanguages();
}

void TranslationsTest::everyLanguageOfTheMenuIsCompiledIn()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/evenhost_"_s + language + u".qm"_s));
    QVERIFY(translator.translate("evenhost::window::Menus", "&File") != u"&File"_s);
}

void TranslationsTest::nothingIsUnfinished_data()
{
    addLanguages();
}

void TranslationsTest::nothingIsUnfinished()
{
    QFETCH(QString, language);
    QFETCH(int, pluralForms);
    const auto all = messages(language);
    QVERIFY(all.size() > 1500);
    for (const Message& message : all) {
        QVERIFY2(message.finished, qPrintable(message.context + u": "_s + message.source));
        // Where lupdate misses the namespace of a class, the program asks for a context that no file has.
        QVERIFY2(message.context.startsWith(u"evenhost::"_s) || message.context == u"wording"_s,
                 qPrintable(message.context));
        QCOMPARE(message.texts.size(), message.counted ? pluralForms : 1);
    }
}

void TranslationsTest::shapesAreThoseOfTheSource_data()
{
    addLanguages();
}

void TranslationsTest::shapesAreThoseOfTheSource()
{
    QFETCH(QString, language);
    for (const Message& message : messages(language)) {
        for (const QString& text : message.texts) {
            const QString wrong = trouble(message, text);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u": "_s + message.source + u" -> "_s + text));
        }
    }
}

void TranslationsTest::acceleratorsOfAMenuAreApart_data()
{
    addLanguages();
}

/// The titles on the menu bar share one set of letters: two of one letter would need two strokes each.
void TranslationsTest::acceleratorsOfAMenuAreApart()
{
    QFETCH(QString, language);
    const QStringList titles{u"&File"_s, u"&Edit"_s, u"&View"_s, u"&Plan"_s, u"&Help"_s};
    QStringList letters;
    for (const Message& message : messages(language)) {
        if (message.context == u"evenhost::window::Menus"_s && titles.contains(message.source))
            letters += sorted(message.texts.front(), u"&\\w"_s).value(0).toLower();
    }
    QCOMPARE(letters.size(), titles.size());
    QCOMPARE(letters.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program_rig.h"

#include <QTest>

using namespace synchroscope;

namespace {

using Lines = std::vector<std::string>;

/// What a correct program logs.
Lines logOf(std::string_view program)
{
    const ProgramRun run = runProgram(program);
    return run.end.good ? run.log : Lines{"failed: " + run.end.message};
}

std::string errorOf(std::string_view program)
{
    const ProgramRun run = runProgram(program);
    return run.end.good ? "no error" : run.end.message;
}

} // namespace

class TestLuaHost : public QObject
{
    Q_OBJECT

private slots:
    void whatCouldReachTheSystemIsAbsent_data();
    void whatCouldReachTheSystemIsAbsent();
    void theSafeLibrariesAreThere();
    void keysComeInAFixedOrder();
    void keysWithoutAnOrderAreRefused();
    void aTableMayChangeWhileItIsWalked();
    void textsNeverShowAddresses();
    void percentPIsRefused();
    void theSeedDecidesTheNumbers();
    void memoryIsLimited();
    void memoryThatWasFreedCanBeUsedAgain();
    void errorsNameLineAndText_data();
    void errorsNameLineAndText();
    void endlessRecursionIsAnError();
    void wrongCallsSayWhatIsWrong_data();
    void wrongCallsSayWhatIsWrong();
    void knobsAreVariables();
    void aProgramCanTalkToItself();
    void logJoinsItsArguments();
    void byteCodeIsNotLoaded();
    void fieldsAreWrittenAndReadAgain_data();
    void fieldsAreWrittenAndReadAgain();
    void whatIsNotTheFormatSaysWhy_data();
    void whatIsNotTheFormatSaysWhy();
    void checksumsAreThoseOfOthers();
};

void TestLuaHost::whatCouldReachTheSystemIsAbsent_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"os", "io", "package", "require", "debug", "coroutine", "load", "loadstring", "dofile",
                             "loadfile", "collectgarbage", "warn", "string.dump"})
        QTest::newRow(name) << name;
}

void TestLuaHost::whatCouldReachTheSystemIsAbsent()
{
    QFETCH(QString, name);
    QCOMPARE(logOf("log(" + name.toStdString() + " == nil)"), Lines{"true"});
}

void TestLuaHost::theSafeLibrariesAreThere()
{
    QCOMPARE(logOf("log(string.upper('a'), table.concat({1, 2}, '-'), math.floor(2.5), utf8.char(228), #_VERSION > 0)"),
             Lines{"A\t1-2\t2\tä\ttrue"});
    QCOMPARE(logOf("log(pcall(error, 'x'), select('#', 1, 2), ('%5.1f|%d|%s'):format(2.25, 3, true))"),
             Lines{"false\t2\t  2.2|3|true"});
}

void TestLuaHost::keysComeInAFixedOrder()
{
    const Lines expected = {"1\ta", "2\tb", "7.5\tc", "apple\td", "pear\te", "false\tf", "true\tg"};
    const std::string table = "local t = {[true] = 'g', pear = 'e', [7.5] = 'c', 'a', 'b', apple = 'd', [false] = 'f'}\n";
    QCOMPARE(logOf(table + "for k, v in pairs(t) do log(k, v) end"), expected);
    QCOMPARE(logOf(table + "for k, v in next, t do log(k, v) end"), expected);
    QCOMPARE(logOf("log(next({}), next({x = 1}))"), Lines{"nil\tx\t1"});
    QCOMPARE(logOf("for k in pairs(setmetatable({}, {__pairs = function() return pairs({own = 1}) end})) do log(k) end"),
             Lines{"own"});
}

void TestLuaHost::keysWithoutAnOrderAreRefused()
{
    const std::string program = "for k in pairs({[{}] = 1}) do end";
    QCOMPARE(errorOf(program),
             "line 1: a table whose keys are not numbers, texts or true and false has no fixed order, in: " + program);
}

void TestLuaHost::aTableMayChangeWhileItIsWalked()
{
    QCOMPARE(logOf("local t = {a = 1, b = 2, c = 3} for k in pairs(t) do log(k) t[k] = nil t.b = nil end"),
             (Lines{"a", "c"}));
}

void TestLuaHost::textsNeverShowAddresses()
{
    QCOMPARE(logOf("local t, f = {}, function() end log(t, f, t, print) log(tostring({}), string.format('%s', t))"),
             (Lines{"table: 1\tfunction: 2\ttable: 1\tfunction: 3", "table: 4\ttable: 1"}));
    QCOMPARE(logOf("log(setmetatable({}, {__tostring = function() return 'my own' end}), nil, 1, 1.0, 'x', true)"),
             Lines{"my own\tnil\t1\t1.0\tx\ttrue"});
    const std::string program = "error({})";
    QCOMPARE(errorOf(program), "line 1: an error that is not a text, in: " + program);
}

void TestLuaHost::percentPIsRefused()
{
    const std::string program = "log(string.format('%p', {}))";
    QCOMPARE(errorOf(program),
             "line 1: string.format: %p shows an address, which differs from run to run, in: " + program);
    QCOMPARE(logOf("log(string.format('100%%p %d', 1))"), Lines{"100%p 1"});
}

void TestLuaHost::theSeedDecidesTheNumbers()
{
    const std::string program = "for i = 1, 5 do log(random(1, 1000), math.random(1000)) end";
    QCOMPARE(runProgram(program, {}, 5).log, runProgram(program, {}, 5).log);
    QVERIFY(runProgram(program, {}, 5).log != runProgram(program, {}, 6).log);
    QCOMPARE(errorOf("math.randomseed()"), std::string("line 1: math.randomseed: say which seed, in: math.randomseed()"));
}

void TestLuaHost::memoryIsLimited()
{
    for (const std::string program : {"local t = {} while true do t[#t + 1] = 'x' .. #t end", "local s = string.rep('x', 1 << 30)",
                                      "local s = 'x' while true do s = s .. s end"})
        QCOMPARE(errorOf(program), "line 1: not enough memory: a program may use 32 MiB, in: " + program);
    // Caught, it is an error like any other.
    QCOMPARE(logOf("log(pcall(string.rep, 'x', 1 << 30))"), Lines{"false\tnot enough memory"});
}

void TestLuaHost::memoryThatWasFreedCanBeUsedAgain()
{
    QCOMPARE(logOf("local n = 0 for i = 1, 50 do local s = string.rep('x', 4000000 + i) n = n + #s end log(n)"),
             Lines{"200001275"});
}

void TestLuaHost::errorsNameLineAndText_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("message");
    QTest::newRow("first line") << "error('no')" << "line 1: no, in: error('no')";
    QTest::newRow("third line") << "local x\n\n   x.y = 1   \nlog(2)"
                                << "line 3: attempt to index a nil value (local 'x'), in: x.y = 1";
    QTest::newRow("in a function") << "local function f()\n  error('deep')\nend\nf()" << "line 2: deep, in: error('deep')";
    QTest::newRow("without a place") << "log(1)\nerror('no place', 0)" << "line 2: no place, in: error('no place', 0)";
    QTest::newRow("does not compile") << "x = 1\nif x the\n" << "line 2: 'then' expected near 'the', in: if x the";
    QTest::newRow("never ends") << "while true do\n" << "line 2: 'end' expected (to close 'while' at line 1) near <eof>";
    QTest::newRow("nil") << "error()" << "line 1: an error that is not a text, in: error()";
    const QString longLine = "error('x') -- " + QString(200, 'y');
    QTest::newRow("a long line is cut") << longLine << "line 1: x, in: " + longLine.left(100);
}

void TestLuaHost::errorsNameLineAndText()
{
    QFETCH(QString, program);
    QFETCH(QString, message);
    QCOMPARE(QString::fromStdString(errorOf(program.toStdString())), message);
}

void TestLuaHost::endlessRecursionIsAnError()
{
    QCOMPARE(errorOf("log(1)\nlocal function f() return 1 + f() end\nf()"),
             std::string("line 2: not enough memory: a program may use 32 MiB, in: "
                         "local function f() return 1 + f() end"));
}

void TestLuaHost::wrongCallsSayWhatIsWrong_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *call, const char *message) { QTest::newRow(call) << call << message; };
    row("send('nowhere', 'x')", "send: there is no channel \"nowhere\"");
    row("send('theirs', 'x')", "send: Alone is not among the senders of \"theirs\"");
    row("receive('theirs')", "receive: Alone is not among the receivers of \"theirs\"");
    row("receive('nowhere')", "receive: there is no channel \"nowhere\"");
    row("send('orders', {})", "send: a message is text; this is a table");
    row("send('orders')", "send: a message is text; this is a no value");
    row("send('orders', string.rep('x', 4097))", "send: this message has 4097 bytes; 4096 is the most");
    row("send()", "bad argument #1 to 'send' (string expected, got no value)");
    row("send('orders', 'x', 5)", "bad argument #3 to 'send' (table expected, got number)");
    row("send('orders', 'x', {timeout = 'soon'})", "send: timeout is a number of milliseconds");
    row("send('orders', 'x', {timeout = -1})", "send: -1.0 ms; it must be between 0 and 3600000.0");
    row("receive('orders', {mode = 'sync'})", "receive: mode is \"synchronous\" or \"asynchronous\"");
    row("work('long')", "bad argument #1 to 'work' (number expected, got string)");
    row("work(-5)", "work: -5.0 ms; it must be between 0 and 3600000.0");
    row("other_work(4000000)", "other_work: 4000000.0 ms; it must be between 0 and 3600000.0");
}

void TestLuaHost::wrongCallsSayWhatIsWrong()
{
    QFETCH(QString, call);
    QFETCH(QString, message);
    QCOMPARE(QString::fromStdString(errorOf(call.toStdString())), "line 1: " + message + ", in: " + call);
}

void TestLuaHost::knobsAreVariables()
{
    const ProgramRun run = runProgram("log('order ' .. count, factor, math.type(count), math.type(factor))",
                                      {{"count", 3}, {"factor", 0.5}});
    QVERIFY(run.end.good);
    QCOMPARE(run.log, Lines{"order 3\t0.5\tinteger\tfloat"});
}

void TestLuaHost::aProgramCanTalkToItself()
{
    QCOMPARE(logOf("log(send('orders', 'x'), send('orders', 12)) log(receive('orders')) log(receive('orders'))\n"
                   "log(receive('orders', {mode = 'asynchronous'})) log(me(), now() >= 0)"),
             (Lines{"true\ttrue", "x\tAlone", "12\tAlone", "nil\tclosed", "Alone\ttrue"}));
    QCOMPARE(logOf("log(send('orders', 'x', {mode = 'synchronous'}))"), Lines{"false\tno receiver"});
}

void TestLuaHost::logJoinsItsArguments()
{
    QCOMPARE(logOf("log() print('a', 1, nil) log('two\\nlines')"), (Lines{"", "a\t1\tnil", "two\nlines"}));
}

void TestLuaHost::byteCodeIsNotLoaded()
{
    QVERIFY(!runProgram("\x1bLua").end.good);
}

void TestLuaHost::fieldsAreWrittenAndReadAgain_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *program, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(program) << QString::fromUtf8(expected);
    };
    row("XML", "log(format.xml('order', {size = 2, item = 'pizza'}))", "<order><item>pizza</item><size>2</size></order>");
    row("XML, escaped", "log(format.xml('a', {b = '<&\">'}))", "<a><b>&lt;&amp;&quot;&gt;</b></a>");
    row("XML, empty", "log(format.xml('a', {}))", "<a></a>");
    row("CSV", "log(format.csv{'pizza', 2})", "pizza,2");
    row("CSV, quoted", "log(format.csv{'a,b', 'say \"x\"', '', 'two\\nlines'})", "\"a,b\",\"say \"\"x\"\"\",,\"two\nlines\"");
    row("XML there and back", "local t, name = format.parse('xml', format.xml('order', {item = 'a<b', n = ''})) log(name, t.item, t.n)",
        "order\ta<b\t");
    row("CSV there and back", "local t = format.parse('csv', format.csv{'a,b', 'say \"x\"', '', 'z'}) log(#t, table.concat(t, '|'))",
        "4\ta,b|say \"x\"||z");
    row("CSV by name", "local t = format.parse('csv', 'pizza,2', {'item', 'size'}) log(t.item, t.size)", "pizza\t2");
    row("CSV of nothing", "log(#format.parse('csv', ''))", "1");
    row("XML with blanks", "log((format.parse('xml', ' <a> <b>1</b>\\n <c>2</c> </a> ')).c)", "2");
    row("XML by name", "log(format.parse('xml', '<a><b>1</b></a>', {'b'}).b)", "1");
}

void TestLuaHost::fieldsAreWrittenAndReadAgain()
{
    QFETCH(QString, program);
    QFETCH(QString, expected);
    QCOMPARE(logOf(program.toStdString()), Lines{expected.toStdString()});
}

void TestLuaHost::whatIsNotTheFormatSaysWhy_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *arguments, const char *reason) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments) << QString::fromUtf8(reason);
    };
    row("'xml', 'pizza,2'", "this is not XML: it begins with \"pizza,2\" and not with <");
    row("'xml', ''", "this is not XML: it begins with nothing and not with <");
    row("'xml', '<order><item>pizza</item>'", "this is not XML: its first element is never closed");
    row("'xml', '<a><b>1</c></a>'", "this is not XML: in <a>, at \"<b>1</c>\"");
    row("'xml', '<a><b>1</b></a>', {'c'}", "this XML has no field c");
    row("'csv', '<a><b>1</b></a>', {'item', 'size'}", "this CSV has 1 field, not 2");
    row("'csv', 'a,\"b'", "this is not CSV: a quotation mark is never closed");
    row("'csv', 'a\"b'", "this is not CSV: a quotation mark inside a field");
    row("'csv', 'a\\nb'", "this is not CSV: more than one line, or text behind a field");
    row("'csv', '\"a\"b'", "this is not CSV: more than one line, or text behind a field");
}

void TestLuaHost::whatIsNotTheFormatSaysWhy()
{
    QFETCH(QString, reason);
    const std::string arguments = QTest::currentDataTag();
    QCOMPARE(logOf("local t, why = format.parse(" + arguments + ") log(t, why)"), Lines{"nil\t" + reason.toStdString()});
}

void TestLuaHost::checksumsAreThoseOfOthers()
{
    QCOMPARE(logOf("log(checksum('123456789'), checksum(''), checksum('a') == checksum('b'))"),
             Lines{"3421780262\t0\tfalse"}); // CRC-32, as published
    QVERIFY(errorOf("format.parse('json', '{}')").starts_with("line 1: format.parse: \"xml\" or \"csv\" comes first"));
    QVERIFY(errorOf("format.xml({a = 1})").find("the name of the element comes first") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestLuaHost)
#include "tst_lua_host.moc"

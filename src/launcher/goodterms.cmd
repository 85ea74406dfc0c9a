@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem Starts Good Terms on a Java 21 or newer.
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
set "BUILT="
if exist "%HOME_DIR%\lib\jdk.path" set /p BUILT=<"%HOME_DIR%\lib\jdk.path"
set "JDK="

if not defined GOODTERMS_JAVA goto :own
call :fits "%GOODTERMS_JAVA%"
if not defined JDK goto :none
goto :start

:own
if exist "%HOME_DIR%\runtime\bin\java.exe" set "JDK=%HOME_DIR%\runtime"
if defined JDK goto :start
if defined BUILT if exist "%BUILT%\bin\java.exe" set "JDK=%BUILT%"
if defined JDK goto :start
if defined JAVA_HOME call :fits "%JAVA_HOME%"
if defined JDK goto :start
for %%J in (java.exe) do if not "%%~$PATH:J"=="" for %%K in ("%%~dp$PATH:J..") do call :fits "%%~fK"
if defined JDK goto :start
for %%V in ("Eclipse Adoptium" Java Microsoft Zulu "Amazon Corretto" BellSoft) do for /d %%D in ("%ProgramFiles%\%%~V\*") do if not defined JDK call :fits "%%~fD"
if defined JDK goto :start
goto :none

:start
set "ARCHIVE=-Xlog:disable"
if "%JDK%"=="%HOME_DIR%\runtime" call :archive
if "%JDK%"=="%BUILT%" call :archive
"%JDK%\bin\java.exe" %ARCHIVE% -Xlog:disable --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Dorg.jline.terminal.provider=jni -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dgoodterms.home=%HOME_DIR%" %GOODTERMS_OPTS% -jar "%HOME_DIR%\lib\goodterms.jar" %*
exit /b %ERRORLEVEL%

rem The start-up archive, only if it is newer than every jar: Java 25 would run the old classes of an exchanged one.
:archive
set "NEWEST="
for /f "delims=" %%F in ('dir /b /a:-d /o:d /t:w "%HOME_DIR%\lib"') do for %%X in (.jar .aot .jsa) do if /i "%%~xF"=="%%X" set "NEWEST=%%F"
if "%NEWEST%"=="goodterms.jsa" set ARCHIVE="-XX:SharedArchiveFile=%HOME_DIR%\lib\goodterms.jsa"
if "%NEWEST%"=="goodterms.aot" set ARCHIVE="-XX:AOTCache=%HOME_DIR%\lib\goodterms.aot"
exit /b 0

:fits
if not exist "%~1\bin\java.exe" exit /b 1
if not exist "%~1\release" exit /b 1
for /f "usebackq tokens=2 delims==" %%R in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do for /f "delims=." %%M in ("%%~R") do if %%M GEQ 21 set "JDK=%~1"
exit /b 0

:none
chcp 65001 >nul
>&2 echo Нужна Java 21 или новее, а её не нашлось. Установите её (например, JDK 25) или укажите её папку в GOODTERMS_JAVA.
>&2 echo Java 21 or newer is needed and none was found. Install one (JDK 25, say), or name its folder in GOODTERMS_JAVA.
exit /b 3
